package io.shangquan.platform.core.access;

import java.time.Instant;

/** Tokens that are refused although they have not expired: those of a person issued before a moment. */
public interface Revocations {

    /** Whether a token of this person, issued at this time, is refused. */
    boolean isRevoked(String subject, Instant issuedAt);
}
