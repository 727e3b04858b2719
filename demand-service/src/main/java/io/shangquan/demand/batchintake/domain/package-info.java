/**
 * Batches of demands and how far they are.
 */
@NullMarked
package io.shangquan.demand.batchintake.domain;

import org.jspecify.annotations.NullMarked;
