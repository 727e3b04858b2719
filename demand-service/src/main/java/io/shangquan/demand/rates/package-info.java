/**
 * The three rates (三率): response, resolution, satisfaction. One fact for each demand, kept from its events and summed when
 * they are asked for; nothing is ever counted up.
 */
@NullMarked
package io.shangquan.demand.rates;

import org.jspecify.annotations.NullMarked;
