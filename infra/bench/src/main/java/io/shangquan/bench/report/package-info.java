/**
 * Percentiles, medians, and the table in which everything ends.
 */
@NullMarked
package io.shangquan.bench.report;

import org.jspecify.annotations.NullMarked;
