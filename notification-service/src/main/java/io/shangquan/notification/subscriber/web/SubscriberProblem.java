package io.shangquan.notification.subscriber.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of subscribers. */
public enum SubscriberProblem implements ProblemCode {
    SUBSCRIBER_MOVE_NOT_LEGAL("subscriber-move-not-legal", 409),
    SUBSCRIBER_HAS_NO_WEBHOOK("subscriber-has-no-webhook", 409),
    SLUG_TAKEN("slug-taken", 409),
    URL_NOT_ALLOWED("url-not-allowed", 422),
    HANDSHAKE_REFUSED("handshake-refused", 409);

    private final String code;
    private final int status;

    SubscriberProblem(String code, int status) {
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
