package io.shangquan.demand.whistle.web;

import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.whistle.domain.WhistleRefusal;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;

/** Refusals as problems. */
final class WhistleProblems {

    private WhistleProblems() {}

    /** A refusal as a problem. */
    static ProblemException of(WhistleRefusal refusal) {
        return switch (refusal) {
            case WhistleRefusal.IllegalMove illegal ->
                ProblemException.of(DemandProblem.ILLEGAL_WHISTLE_MOVE, illegal.move(), illegal.from())
                        .with("legal", illegal.legal().stream().sorted().toList());
            case WhistleRefusal.NotTheirMove theirs ->
                ProblemException.of(DemandProblem.NOT_THEIR_WHISTLE_MOVE, theirs.move());
            case WhistleRefusal.NotCalled not -> ProblemException.of(DemandProblem.UNIT_NOT_CALLED, not.unit());
            case WhistleRefusal.AlreadyDone done -> ProblemException.of(DemandProblem.UNIT_DID_SO_ALREADY, done.unit());
            case WhistleRefusal.WrongCode _ -> ProblemException.of(DemandProblem.WRONG_SIGN_IN_CODE);
            case WhistleRefusal.NothingDue _ -> ProblemException.of(PlatformProblem.CONCURRENT_CHANGE);
        };
    }
}
