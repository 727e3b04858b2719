package io.shangquan.demand.doorservice.web;

import io.shangquan.demand.doorservice.domain.DoorRefusal;
import io.shangquan.platform.core.problem.ProblemCode;
import io.shangquan.platform.core.problem.ProblemException;

/** The problems of door services. */
public enum DoorProblem implements ProblemCode {
    ILLEGAL_MOVE("illegal-door-move", 409),
    NOT_THEIR_MOVE("not-their-door-move", 403),
    NO_TIME_TO_COME("no-time-to-come", 422),
    NOT_OFFERED("time-not-offered", 422),
    NOT_BEGUN("visit-not-begun", 409),
    OTHER_ROUTE("not-door-to-door", 409);

    private final String code;
    private final int status;

    DoorProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** A refusal as a problem. */
    static ProblemException of(DoorRefusal refusal) {
        return switch (refusal) {
            case DoorRefusal.IllegalMove illegal ->
                ProblemException.of(ILLEGAL_MOVE, illegal.move(), illegal.from())
                        .with("legal", illegal.legal().stream().sorted().toList());
            case DoorRefusal.NotTheirMove theirs -> ProblemException.of(NOT_THEIR_MOVE, theirs.move());
            case DoorRefusal.NoTimeToCome _ -> ProblemException.of(NO_TIME_TO_COME);
            case DoorRefusal.NotOffered _ -> ProblemException.of(NOT_OFFERED);
            case DoorRefusal.NotBegun begun -> ProblemException.of(NOT_BEGUN, begun.from());
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
