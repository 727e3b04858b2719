/**
 * A solution plan and what can be done to it.
 */
@NullMarked
package io.shangquan.demand.plan.domain;

import org.jspecify.annotations.NullMarked;
