package io.shangquan.demand.batchintake.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** Why a table is not filed. */
public enum IntakeBatchProblem implements ProblemCode {
    UNKNOWN_PROFILE("unknown-intake-profile", 422);

    private final String code;
    private final int status;

    IntakeBatchProblem(String code, int status) {
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
