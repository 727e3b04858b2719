/**
 * How rates are asked for.
 */
@NullMarked
package io.shangquan.demand.rates.application;

import org.jspecify.annotations.NullMarked;
