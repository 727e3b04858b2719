package io.shangquan.notification.address.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A code that was sent to an address and has not been given back yet. The code itself is kept nowhere: it follows from the nonce and a secret of
 * the service.
 *
 * @param nonce what makes this code another than the one before
 * @param expiresAt until when it is good
 * @param attemptsLeft how many more times a code may be tried
 */
public record PendingCode(String nonce, Instant expiresAt, int attemptsLeft) {

    /** For how long a code is good. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    /** How often a code may be tried: with six digits, guessing succeeds five times in a million. */
    public static final int ATTEMPTS = 5;

    /** A code that is sent now. */
    public static PendingCode issued(String nonce, Instant now) {
        return new PendingCode(nonce, now.plus(LIFE), ATTEMPTS);
    }

    boolean isUsableAt(Instant now) {
        return attemptsLeft > 0 && now.isBefore(expiresAt);
    }

    PendingCode tried() {
        return new PendingCode(nonce, expiresAt, attemptsLeft - 1);
    }
}
