package io.shangquan.organisation.problem;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of the organisation. */
public enum OrganisationProblem implements ProblemCode {
    OTHER_COUNTY("other-county", 422),
    UNIT_CODE_TAKEN("unit-code-taken", 409),
    SITE_KIND_EXPECTED("site-kind-expected", 422),
    UNIT_CLOSED("unit-closed", 409),
    UNIT_HAS_PEOPLE("unit-has-people", 409),
    DATES_BACKWARDS("dates-backwards", 422),
    POST_TAKEN("post-taken", 409),
    ALREADY_APPOINTED("already-appointed", 409),
    APPOINTMENT_ENDED("appointment-ended", 409),
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
