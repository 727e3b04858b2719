/**
 * Calendars, rules and deadlines as values.
 */
@NullMarked
package io.shangquan.demand.deadline.domain;

import org.jspecify.annotations.NullMarked;
