package io.shangquan.demand.demand.web;

import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemCode;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;

/** The problems of demands, and of what belongs to one: plans, whistles, door services, followers. */
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
    WRONG_ANSWERS("wrong-answers", 422),
    UNSUITABLE_UNIT("unsuitable-unit", 422),
    CHANNEL_NOT_YOURS("channel-not-yours", 403),
    CHANNEL_MISSING("channel-missing", 422),
    SUBMITTER_MISSING("submitter-missing", 422),
    ANONYMOUS_NOT_ALLOWED("anonymous-not-allowed", 409),
    ANONYMOUS_WITH_NAMES("anonymous-with-names", 422),
    ILLEGAL_PLAN_MOVE("illegal-plan-move", 409),
    NOT_THEIR_PLAN_MOVE("not-their-plan-move", 403),
    INCOMPLETE_PLAN("incomplete-plan", 409),
    NO_OPEN_TASK("no-open-task", 409),
    PLANNED_UNIT_ENDED("planned-unit-ended", 422),
    ILLEGAL_DOOR_MOVE("illegal-door-move", 409),
    NOT_THEIR_DOOR_MOVE("not-their-door-move", 403),
    NO_TIME_TO_COME("no-time-to-come", 422),
    TIME_NOT_OFFERED("time-not-offered", 422),
    VISIT_NOT_BEGUN("visit-not-begun", 409),
    NOT_DOOR_TO_DOOR("not-door-to-door", 409),
    ILLEGAL_WHISTLE_MOVE("illegal-whistle-move", 409),
    NOT_THEIR_WHISTLE_MOVE("not-their-whistle-move", 403),
    UNIT_NOT_CALLED("unit-not-called", 422),
    UNIT_DID_SO_ALREADY("unit-did-so-already", 409),
    WRONG_SIGN_IN_CODE("wrong-sign-in-code", 422),
    DEMAND_NOT_OPEN("demand-not-open", 409),
    DEMAND_NOT_RESOLVED("demand-not-resolved", 409),
    NO_CALL_DUE("no-call-due", 409),
    CALLER_ALREADY_NAMED("caller-already-named", 409),
    RATING_LINK_NOT_GOOD("rating-link-not-good", 422),
    RATING_LINK_SPENT("rating-link-spent", 409),
    MONTH_NOT_OVER("month-not-over", 409),
    MONTH_FROZEN("month-frozen", 409),
    IMPOSSIBLE_PERIOD("impossible-period", 422),
    UNLISTED_EXCLUSION_REASON("unlisted-exclusion-reason", 422),
    IN_NO_RATE("in-no-rate", 409),
    APPEAL_ALREADY_MADE("appeal-already-made", 409),
    APPEAL_ALREADY_DECIDED("appeal-already-decided", 409),
    TABLE_TOO_LARGE("table-too-large", 422),
    TOO_MANY_FILTERS("too-many-filters", 409),
    NOT_TOLD_TO_YOU("not-told-to-you", 403),
    ALREADY_ACKNOWLEDGED("already-acknowledged", 409),
    NO_PAGE_FONT("no-page-font", 501);

    private static final Duration SOON = Duration.ofSeconds(1);

    private final String code;
    private final int status;

    DemandProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** A unit that has not been heard of: it may be in a moment. */
    public static ProblemException notYetKnown(String unit) {
        return ProblemException.of(PlatformProblem.NOT_YET_KNOWN, unit).retryAfter(SOON);
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
