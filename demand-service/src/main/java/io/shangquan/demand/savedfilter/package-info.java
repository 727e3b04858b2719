/**
 * Filters that a person has saved under names, to find the same demands again.
 */
@NullMarked
package io.shangquan.demand.savedfilter;

import org.jspecify.annotations.NullMarked;
