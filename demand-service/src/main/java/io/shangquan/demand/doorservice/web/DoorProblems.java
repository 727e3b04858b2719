package io.shangquan.demand.doorservice.web;

import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.doorservice.domain.DoorRefusal;
import io.shangquan.platform.core.problem.ProblemException;

/** Refusals as problems. */
final class DoorProblems {

    private DoorProblems() {}

    /** A refusal as a problem. */
    static ProblemException of(DoorRefusal refusal) {
        return switch (refusal) {
            case DoorRefusal.IllegalMove illegal ->
                ProblemException.of(DemandProblem.ILLEGAL_DOOR_MOVE, illegal.move(), illegal.from())
                        .with("legal", illegal.legal().stream().sorted().toList());
            case DoorRefusal.NotTheirMove theirs ->
                ProblemException.of(DemandProblem.NOT_THEIR_DOOR_MOVE, theirs.move());
            case DoorRefusal.NoTimeToCome _ -> ProblemException.of(DemandProblem.NO_TIME_TO_COME);
            case DoorRefusal.NotOffered _ -> ProblemException.of(DemandProblem.TIME_NOT_OFFERED);
            case DoorRefusal.NotBegun begun -> ProblemException.of(DemandProblem.VISIT_NOT_BEGUN, begun.from());
        };
    }
}
