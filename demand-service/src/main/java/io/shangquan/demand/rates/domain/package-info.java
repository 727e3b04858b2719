/**
 * Rates as sums of facts.
 */
@NullMarked
package io.shangquan.demand.rates.domain;

import org.jspecify.annotations.NullMarked;
