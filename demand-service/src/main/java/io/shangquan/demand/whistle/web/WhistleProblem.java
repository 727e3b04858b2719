package io.shangquan.demand.whistle.web;

import io.shangquan.demand.whistle.domain.WhistleRefusal;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemCode;
import io.shangquan.platform.core.problem.ProblemException;

/** The problems of whistles. */
public enum WhistleProblem implements ProblemCode {
    ILLEGAL_MOVE("illegal-whistle-move", 409),
    NOT_THEIR_MOVE("not-their-whistle-move", 403),
    NOT_CALLED("unit-not-called", 422),
    ALREADY_DONE("unit-did-so-already", 409),
    WRONG_CODE("wrong-sign-in-code", 422);

    private final String code;
    private final int status;

    WhistleProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** A refusal as a problem. */
    static ProblemException of(WhistleRefusal refusal) {
        return switch (refusal) {
            case WhistleRefusal.IllegalMove illegal ->
                ProblemException.of(ILLEGAL_MOVE, illegal.move(), illegal.from())
                        .with("legal", illegal.legal().stream().sorted().toList());
            case WhistleRefusal.NotTheirMove theirs -> ProblemException.of(NOT_THEIR_MOVE, theirs.move());
            case WhistleRefusal.NotCalled not -> ProblemException.of(NOT_CALLED, not.unit());
            case WhistleRefusal.AlreadyDone done -> ProblemException.of(ALREADY_DONE, done.unit());
            case WhistleRefusal.WrongCode _ -> ProblemException.of(WRONG_CODE);
            case WhistleRefusal.NothingDue _ -> ProblemException.of(PlatformProblem.CONCURRENT_CHANGE);
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
