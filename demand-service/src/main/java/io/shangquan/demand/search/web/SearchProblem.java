package io.shangquan.demand.search.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** Why nothing was searched for. */
public enum SearchProblem implements ProblemCode {
    /** No word has two characters. */
    TOO_SHORT("search-too-short", 422);

    private final String code;
    private final int status;

    SearchProblem(String code, int status) {
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
