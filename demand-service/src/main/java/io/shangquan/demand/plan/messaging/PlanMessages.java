package io.shangquan.demand.plan.messaging;

import io.shangquan.contracts.demand.PlanCompleted;
import io.shangquan.contracts.demand.PlanDecided;
import io.shangquan.contracts.demand.PlanDrafted;
import io.shangquan.contracts.demand.PlanProposed;
import io.shangquan.contracts.demand.PlanTaskFinished;
import io.shangquan.contracts.demand.PlanTaskOverdue;
import io.shangquan.contracts.demand.PlanUnitSucceeded;
import io.shangquan.contracts.demand.PlanWritten;
import io.shangquan.demand.plan.domain.PlanEvent;
import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.demand.plan.domain.Task;
import java.util.List;

/** Events of plans as contract records. */
public final class PlanMessages {

    private PlanMessages() {}

    /** The contract record of an event. */
    public static Object of(PlanEvent event, SolutionPlan after) {
        String demand = after.demand();
        return switch (event) {
            case PlanEvent.Drafted _ -> new PlanDrafted(demand, after.version(), after.lead());
            case PlanEvent.Written _ ->
                new PlanWritten(demand, after.version(), after.content().tasks().size());
            case PlanEvent.Proposed _ ->
                new PlanProposed(
                        demand, after.version(), after.content().tasks().size());
            case PlanEvent.Decided decided ->
                new PlanDecided(demand, after.version(), decided.approved(), unitsOf(after));
            case PlanEvent.TaskEnded ended -> ended(ended.task(), after);
            case PlanEvent.TaskOverdue overdue ->
                new PlanTaskOverdue(
                        demand,
                        overdue.task().id(),
                        overdue.task().unit(),
                        overdue.task().dueAt());
            case PlanEvent.UnitSucceeded(String unit, String formerUnit) ->
                new PlanUnitSucceeded(demand, unit, formerUnit);
            case PlanEvent.Completed _ -> new PlanCompleted(demand, after.version());
        };
    }

    private static PlanTaskFinished ended(Task task, SolutionPlan after) {
        long open = after.content().tasks().stream().filter(Task::isOpen).count();
        return new PlanTaskFinished(
                after.demand(),
                task.id(),
                task.unit(),
                task.state() == Task.State.DONE,
                !task.overdue(),
                Math.toIntExact(open));
    }

    private static List<String> unitsOf(SolutionPlan plan) {
        return plan.content().tasks().stream()
                .map(Task::unit)
                .distinct()
                .sorted()
                .toList();
    }
}
