/**
 * Recurrences over HTTP.
 */
@NullMarked
package io.shangquan.demand.recurrence.web;

import org.jspecify.annotations.NullMarked;
