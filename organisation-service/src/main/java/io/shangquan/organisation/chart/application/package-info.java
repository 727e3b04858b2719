/**
 * What is on the chart.
 */
@NullMarked
package io.shangquan.organisation.chart.application;

import org.jspecify.annotations.NullMarked;
