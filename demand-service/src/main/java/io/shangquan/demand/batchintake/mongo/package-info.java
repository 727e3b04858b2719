/**
 * Batches in MongoDB, with the table while it is being filed.
 */
@NullMarked
package io.shangquan.demand.batchintake.mongo;

import org.jspecify.annotations.NullMarked;
