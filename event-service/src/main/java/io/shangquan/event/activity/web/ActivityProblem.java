package io.shangquan.event.activity.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of activities. */
public enum ActivityProblem implements ProblemCode {
    TIMES_OUT_OF_ORDER("times-out-of-order", 422),
    IN_THE_PAST("in-the-past", 409),
    ILLEGAL_MOVE("illegal-move", 409);

    private final String code;
    private final int status;

    ActivityProblem(String code, int status) {
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
