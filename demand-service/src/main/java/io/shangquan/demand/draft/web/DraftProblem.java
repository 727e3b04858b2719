package io.shangquan.demand.draft.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** Why a draft is not kept. */
public enum DraftProblem implements ProblemCode {
    /** The person keeps as many as there may be. */
    TOO_MANY("too-many-drafts", 409);

    private final String code;
    private final int status;

    DraftProblem(String code, int status) {
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
