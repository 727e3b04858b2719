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
    TOO_LATE_TO_RETURN("too-late-to-return", 409),
    HOLD_ALREADY_REQUESTED("hold-already-requested", 409),
    NO_HOLD_REQUESTED("no-hold-requested", 409),
    IMPOSSIBLE_HOLD_END("impossible-hold-end", 422),
    UNLISTED_HOLD_REASON("unlisted-hold-reason", 422),
    ALREADY_CLASSIFIED("already-classified", 409),
    NOT_HELD_BY("not-held-by", 409),
    MERGED_WITH_ITSELF("merged-with-itself", 422),
    ALREADY_MERGED("already-merged", 409),
    NOT_MERGED("not-merged", 409),
    TOO_MANY_MERGED("too-many-merged", 409),
    ABSORBS_OTHERS("absorbs-others", 409),
    TARGET_NOT_RESOLVED("target-not-resolved", 409),
    ALREADY_PLANNED("already-planned", 409),
    PLAN_OPEN("plan-open", 409),
    PLAN_REQUIRED("plan-required", 409),
    IMPOSSIBLE_MEETING("impossible-meeting", 422),
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
