package io.shangquan.organisation.problem;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of the organisation. */
public enum OrganisationProblem implements ProblemCode {
    OTHER_COUNTY("other-county", 422),
    UNIT_CODE_TAKEN("unit-code-taken", 409),
    SITE_KIND_EXPECTED("site-kind-expected", 422),
    UNIT_CLOSED("unit-closed", 409),
    MEMBER_KIND_EXPECTED("member-kind-expected", 422),
    UNKNOWN_CREDIT_CODE("unknown-credit-code", 422),
    UNIT_HAS_UNITS("unit-has-units", 409),
    NO_SUCH_UNIT("no-such-unit", 422),
    CHANGED_SINCE("changed-since", 409),
    UNIT_CYCLE("unit-cycle", 409),
    UNIT_HAS_PEOPLE("unit-has-people", 409),
    SUCCESSOR_LACKS_POST("successor-lacks-post", 409),
    UNIT_HAS_WORK("unit-has-work", 409),
    DATES_BACKWARDS("dates-backwards", 422),
    POST_TAKEN("post-taken", 409),
    ALREADY_APPOINTED("already-appointed", 409),
    APPOINTMENT_ENDED("appointment-ended", 409),
    ELECTION_PHASE("election-phase", 409),
    ELECTION_WITHOUT_QUORUM("election-without-quorum", 409),
    POST_NOT_ELECTED("post-not-elected", 422),
    ALREADY_NOMINATED("already-nominated", 409),
    NOT_NOMINATED("not-nominated", 422),
    TOO_FEW_CANDIDATES("too-few-candidates", 422),
    BALLOT_WINDOW("ballot-window", 422),
    OBJECTIONS_POSSIBLE("objections-possible", 409),
    OBJECTION_UNDECIDED("objection-undecided", 409),
    NO_OPEN_OBJECTION("no-open-objection", 409),
    NOT_ON_ROSTER("not-on-roster", 403),
    CREDENTIAL_ISSUED("credential-issued", 409),
    CREDENTIAL_NOT_BLINDED("credential-not-blinded", 422),
    CREDENTIAL_NOT_SIGNED("credential-not-signed", 422),
    BALLOT_NOT_OPEN("ballot-not-open", 409),
    BALLOT_OVER("ballot-over", 409),
    BALLOT_CHOICES("ballot-choices", 422),
    BALLOT_CAST("ballot-cast", 409),
    NOT_YOUR_APPOINTMENT("not-your-appointment", 403),
    UNKNOWN_OPERATION("unknown-operation", 422),
    REASON_REQUIRED("reason-required", 422),
    PLAN_NUMBERS_TWICE("plan-numbers-twice", 422),
    NOTHING_TO_PUBLISH("nothing-to-publish", 409),
    NO_SUCH_ITEM("no-such-item", 404),
    PROGRESS_BACKWARDS("progress-backwards", 422),
    GUIDANCE_ANSWERED("guidance-answered", 409),
    USERNAME_TAKEN("username-taken", 409),
    UNKNOWN_CATEGORY("unknown-category", 422),
    INCOMPATIBLE_POST("incompatible-post", 409),
    NOBODY_TO_STAND_IN_FOR("nobody-to-stand-in-for", 409),
    OUTSIDE_APPOINTMENT("outside-appointment", 422),
    ON_LEAVE_ALREADY("on-leave-already", 409);

    private final String code;
    private final int status;

    OrganisationProblem(String code, int status) {
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
