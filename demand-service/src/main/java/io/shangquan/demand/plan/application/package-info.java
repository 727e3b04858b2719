/**
 * The use cases of plans.
 */
@NullMarked
package io.shangquan.demand.plan.application;

import org.jspecify.annotations.NullMarked;
