package io.shangquan.notification.preference.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of preferences. */
public enum PreferenceProblem implements ProblemCode {
    UNSUBSCRIPTION_NOT_GOOD("unsubscription-not-good", 422);

    private final String code;
    private final int status;

    PreferenceProblem(String code, int status) {
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
