/**
 * One plan, two lists (一方案两清单): how a hard demand is to be solved, who does what by when, and who answers for what.
 */
@NullMarked
package io.shangquan.demand.plan;

import org.jspecify.annotations.NullMarked;
