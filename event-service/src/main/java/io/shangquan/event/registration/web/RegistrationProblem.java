package io.shangquan.event.registration.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of registrations. */
public enum RegistrationProblem implements ProblemCode {
    REGISTRATION_CLOSED("registration-closed", 409),
    ACTIVITY_FULL("activity-full", 409),
    ALREADY_REGISTERED("already-registered", 409),
    ALREADY_CANCELLED("already-cancelled", 409);

    private final String code;
    private final int status;

    RegistrationProblem(String code, int status) {
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
