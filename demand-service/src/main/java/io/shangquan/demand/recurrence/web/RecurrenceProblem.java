package io.shangquan.demand.recurrence.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of recurrences. */
public enum RecurrenceProblem implements ProblemCode {
    ILLEGAL_RECURRENCE_MOVE("illegal-recurrence-move", 409);

    private final String code;
    private final int status;

    RecurrenceProblem(String code, int status) {
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
