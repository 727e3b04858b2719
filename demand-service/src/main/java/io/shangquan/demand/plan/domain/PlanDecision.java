package io.shangquan.demand.plan.domain;

import java.util.List;

/** What came of a verb. */
public sealed interface PlanDecision {

    /** Accepted. */
    record Accepted(SolutionPlan plan, List<PlanEvent> events) implements PlanDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(PlanRefusal refusal) implements PlanDecision {}
}
