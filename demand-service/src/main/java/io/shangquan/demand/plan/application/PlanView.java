package io.shangquan.demand.plan.application;

import io.shangquan.demand.plan.domain.SolutionPlan;

/** A plan with its version in the store. */
public record PlanView(SolutionPlan plan, long version) {}
