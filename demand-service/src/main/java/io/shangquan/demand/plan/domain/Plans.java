package io.shangquan.demand.plan.domain;

import java.util.function.Function;

/** The plans of all districts. */
public interface Plans {

    /** Keeps a new one, once. */
    PlanDecision begin(PlanDecision.Accepted drafted);

    /** Applies a verb to a plan and keeps what it led to. */
    PlanDecision change(String district, String id, Function<SolutionPlan, PlanDecision> verb);
}
