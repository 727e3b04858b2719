package io.shangquan.notification.inbox.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A reader's wish not to see an entry until a time: it is hidden, and then comes back as if it had just arrived.
 *
 * @param entry the entry's id
 */
public record Snooze(String reader, String entry, Instant until) {

    /** How far ahead a time may lie. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** Whether an entry can be snoozed until a time: one to come, and within a year. */
    public static boolean canLastUntil(Instant until, Instant now) {
        return until.isAfter(now) && !until.isAfter(now.plus(LONGEST));
    }
}
