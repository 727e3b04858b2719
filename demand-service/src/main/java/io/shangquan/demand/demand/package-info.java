/**
 * A demand and its life, from intake to the rating by who asked. One aggregate, one document; the moves are a table
 * ({@link io.shangquan.demand.demand.domain.Move}), and every move settles the clocks that are due before it happens.
 */
@NullMarked
package io.shangquan.demand.demand;

import org.jspecify.annotations.NullMarked;
