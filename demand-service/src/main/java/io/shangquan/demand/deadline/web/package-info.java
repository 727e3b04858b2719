/**
 * Rules and calendars over HTTP.
 */
@NullMarked
package io.shangquan.demand.deadline.web;

import org.jspecify.annotations.NullMarked;
