package io.shangquan.demand.demand.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of demands. */
public enum DemandProblem implements ProblemCode {
    ILLEGAL_MOVE("illegal-move", 409),
    NOT_THEIR_MOVE("not-their-move", 403),
    ALREADY_CONTACTED("already-contacted", 409),
    ALREADY_CONTESTED("already-contested", 409),
    ALREADY_WITH_UNIT("already-with-unit", 409),
    CALLED_OFTEN_ENOUGH("called-often-enough", 409),
    TOO_LATE_TO_REOPEN("too-late-to-reopen", 409),
    IMPOSSIBLE_CONTACT_TIME("impossible-contact-time", 422),
    UNKNOWN_CATEGORY("unknown-category", 422),
    UNSUITABLE_UNIT("unsuitable-unit", 422),
    CHANNEL_NOT_YOURS("channel-not-yours", 403);

    private final String code;
    private final int status;

    DemandProblem(String code, int status) {
        this.code = code;
        this.status = status;
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
