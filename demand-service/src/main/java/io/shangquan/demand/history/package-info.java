/**
 * What happened to a demand, in order, as its own events tell it.
 */
@NullMarked
package io.shangquan.demand.history;

import org.jspecify.annotations.NullMarked;
