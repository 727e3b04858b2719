package io.shangquan.ledger.enterprise.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of the enterprise ledger. */
public enum EnterpriseProblem implements ProblemCode {
    CREDIT_CODE_TAKEN("credit-code-taken", 409),
    ENTERPRISE_GONE("enterprise-gone", 409),
    ILLEGAL_STATUS("illegal-status", 409),
    NOT_A_FIRST_STATUS("not-a-first-status", 422),
    NOTHING_CHANGED("nothing-changed", 409);

    private final String code;
    private final int status;

    EnterpriseProblem(String code, int status) {
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
