/**
 * Recurrences in MongoDB.
 */
@NullMarked
package io.shangquan.demand.recurrence.mongo;

import org.jspecify.annotations.NullMarked;
