package io.shangquan.platform.core.problem;

/** The problems that every part of the platform can answer with. */
public enum PlatformProblem implements ProblemCode {
    UNREADABLE("unreadable", 400),
    UNKNOWN_FIELD("unknown-field", 400),
    BODY_TOO_DEEP("body-too-deep", 400),
    IDEMPOTENCY_KEY_REQUIRED("idempotency-key-required", 400),
    TOKEN_REQUIRED("token-required", 401),
    TOKEN_INVALID("token-invalid", 401),
    TOKEN_EXPIRED("token-expired", 401),
    TOKEN_REVOKED("token-revoked", 401),
    NOT_PERMITTED("not-permitted", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    CONCURRENT_CHANGE("concurrent-change", 409),
    REQUEST_UNDER_WAY("request-under-way", 409),
    NOT_YET_KNOWN("not-yet-known", 409),
    VALUE_TAKEN("value-taken", 409),
    STALE_VERSION("stale-version", 412),
    BODY_TOO_LARGE("body-too-large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    INVALID_CONTENT("invalid-content", 422),
    KEY_REUSED("key-reused", 422),
    IF_MATCH_REQUIRED("if-match-required", 428),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    INTERNAL("internal", 500),
    UNAVAILABLE("unavailable", 503),
    OUTBOX_FULL("outbox-full", 503),
    UPSTREAM_TIMEOUT("upstream-timeout", 504);

    private final String code;
    private final int status;

    PlatformProblem(String code, int status) {
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
