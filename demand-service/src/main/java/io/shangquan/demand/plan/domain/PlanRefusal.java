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

    /** It names a unit that has not been heard of. */
    record UnknownUnit(String unit) implements PlanRefusal {}

    /** It gives something to a unit that has ended. */
    record EndedUnit(String unit) implements PlanRefusal {}

    /** Nothing is due. */
    record NothingDue() implements PlanRefusal {}
}
