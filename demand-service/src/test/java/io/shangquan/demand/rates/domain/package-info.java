/**
 * Tests of rates.
 */
@NullMarked
package io.shangquan.demand.rates.domain;

import org.jspecify.annotations.NullMarked;
