/**
 * The chart over HTTP.
 */
@NullMarked
package io.shangquan.organisation.chart.web;

import org.jspecify.annotations.NullMarked;
