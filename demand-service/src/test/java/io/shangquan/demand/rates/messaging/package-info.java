/**
 * What the recomputation of rates takes.
 */
@NullMarked
package io.shangquan.demand.rates.messaging;

import org.jspecify.annotations.NullMarked;
