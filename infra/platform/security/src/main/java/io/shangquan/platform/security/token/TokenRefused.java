package io.shangquan.platform.security.token;

import io.shangquan.platform.core.problem.PlatformProblem;

/** A token is not accepted, and why. Made without a stack trace: it is an answer. */
public final class TokenRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final PlatformProblem reason;

    TokenRefused(PlatformProblem reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public PlatformProblem reason() {
        return reason;
    }
}
