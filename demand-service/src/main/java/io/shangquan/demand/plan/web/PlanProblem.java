package io.shangquan.demand.plan.web;

import io.shangquan.demand.plan.domain.PlanRefusal;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemCode;
import io.shangquan.platform.core.problem.ProblemException;

/** The problems of plans. */
public enum PlanProblem implements ProblemCode {
    ILLEGAL_MOVE("illegal-plan-move", 409),
    NOT_THEIR_MOVE("not-their-plan-move", 403),
    INCOMPLETE("incomplete-plan", 409),
    NO_OPEN_TASK("no-open-task", 409);

    private final String code;
    private final int status;

    PlanProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** A refusal as a problem. */
    static ProblemException of(PlanRefusal refusal) {
        return switch (refusal) {
            case PlanRefusal.IllegalMove illegal ->
                ProblemException.of(ILLEGAL_MOVE, illegal.move(), illegal.from())
                        .with("legal", illegal.legal().stream().sorted().toList());
            case PlanRefusal.NotTheirMove theirs -> ProblemException.of(NOT_THEIR_MOVE, theirs.move());
            case PlanRefusal.Incomplete _ -> ProblemException.of(INCOMPLETE);
            case PlanRefusal.NoOpenTask none -> ProblemException.of(NO_OPEN_TASK, none.task());
            case PlanRefusal.NothingDue _ -> ProblemException.of(PlatformProblem.CONCURRENT_CHANGE);
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
