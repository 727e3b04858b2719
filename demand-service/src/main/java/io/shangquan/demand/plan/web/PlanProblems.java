package io.shangquan.demand.plan.web;

import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.plan.domain.PlanRefusal;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;

/** Refusals as problems. */
final class PlanProblems {

    private PlanProblems() {}

    /** A refusal as a problem. */
    static ProblemException of(PlanRefusal refusal) {
        return switch (refusal) {
            case PlanRefusal.IllegalMove illegal ->
                ProblemException.of(DemandProblem.ILLEGAL_PLAN_MOVE, illegal.move(), illegal.from())
                        .with("legal", illegal.legal().stream().sorted().toList());
            case PlanRefusal.NotTheirMove theirs ->
                ProblemException.of(DemandProblem.NOT_THEIR_PLAN_MOVE, theirs.move());
            case PlanRefusal.Incomplete _ -> ProblemException.of(DemandProblem.INCOMPLETE_PLAN);
            case PlanRefusal.NoOpenTask none -> ProblemException.of(DemandProblem.NO_OPEN_TASK, none.task());
            case PlanRefusal.UnknownUnit unknown -> DemandProblem.notYetKnown(unknown.unit());
            case PlanRefusal.EndedUnit ended -> ProblemException.of(DemandProblem.PLANNED_UNIT_ENDED, ended.unit());
            case PlanRefusal.NothingDue _ -> ProblemException.of(PlatformProblem.CONCURRENT_CHANGE);
        };
    }
}
