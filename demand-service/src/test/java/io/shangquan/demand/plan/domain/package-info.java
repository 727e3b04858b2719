/**
 * Tests of plans.
 */
@NullMarked
package io.shangquan.demand.plan.domain;

import org.jspecify.annotations.NullMarked;
