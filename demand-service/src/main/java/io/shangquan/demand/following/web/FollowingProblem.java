package io.shangquan.demand.following.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of following. */
public enum FollowingProblem implements ProblemCode {
    NOT_OPEN("demand-not-open", 409),
    NOT_RESOLVED("demand-not-resolved", 409);

    private final String code;
    private final int status;

    FollowingProblem(String code, int status) {
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
