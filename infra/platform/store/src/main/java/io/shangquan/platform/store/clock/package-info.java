/**
 * Clocks that live in aggregates, and the sweep that fires them.
 */
@NullMarked
package io.shangquan.platform.store.clock;

import org.jspecify.annotations.NullMarked;
