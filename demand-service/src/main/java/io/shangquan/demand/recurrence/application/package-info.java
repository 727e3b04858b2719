/**
 * Finding what comes back, and deciding on it.
 */
@NullMarked
package io.shangquan.demand.recurrence.application;

import org.jspecify.annotations.NullMarked;
