/**
 * Where rules and calendars come from.
 */
@NullMarked
package io.shangquan.demand.deadline.application;

import org.jspecify.annotations.NullMarked;
