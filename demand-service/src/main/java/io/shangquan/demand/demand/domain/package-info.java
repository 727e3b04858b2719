/**
 * The demand, its moves, its clocks, and what it refuses.
 */
@NullMarked
package io.shangquan.demand.demand.domain;

import org.jspecify.annotations.NullMarked;
