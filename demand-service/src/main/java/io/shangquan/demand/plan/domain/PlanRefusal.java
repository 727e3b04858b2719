package io.shangquan.demand.plan.domain;

import java.util.Set;

/** Why something was not done to a plan. */
public sealed interface PlanRefusal {

    /** Not from where it stands. */
    record IllegalMove(PlanMove move, PlanStatus from, Set<PlanMove> legal) implements PlanRefusal {
        public IllegalMove {
            legal = Set.copyOf(legal);
        }
    }

    /** Somebody else's. */
    record NotTheirMove(PlanMove move) implements PlanRefusal {}

    /** A plan that asks for approval has measures, tasks and responsibilities. */
    record Incomplete() implements PlanRefusal {}

    /** It has no such task, or the task has ended. */
    record NoOpenTask(String task) implements PlanRefusal {}

    /** Nothing is due. */
    record NothingDue() implements PlanRefusal {}
}
