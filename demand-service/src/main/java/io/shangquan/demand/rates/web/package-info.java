/**
 * Rates over HTTP.
 */
@NullMarked
package io.shangquan.demand.rates.web;

import org.jspecify.annotations.NullMarked;
