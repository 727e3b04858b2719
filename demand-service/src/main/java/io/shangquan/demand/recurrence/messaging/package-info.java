/**
 * Recurrences as contract records.
 */
@NullMarked
package io.shangquan.demand.recurrence.messaging;

import org.jspecify.annotations.NullMarked;
