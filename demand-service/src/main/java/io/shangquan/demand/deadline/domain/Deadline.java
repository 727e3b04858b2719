package io.shangquan.demand.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Until when something is to be done.
 *
 * @param startedAt when it began
 * @param dueAt the deadline
 * @param provisional whether a day of a year counted that is not published yet
 * @param days every day that was passed over on the way, in order; empty if it runs round the clock
 */
public record Deadline(Instant startedAt, Instant dueAt, boolean provisional, List<WorkingCalendar.Day> days) {

    private static final int WARN_AT_PERCENT = 80;

    public Deadline {
        days = List.copyOf(days);
    }

    /** When four fifths of the time have passed. */
    public static Instant warningBetween(Instant startedAt, Instant dueAt) {
        return startedAt.plus(
                Duration.between(startedAt, dueAt).multipliedBy(WARN_AT_PERCENT).dividedBy(100));
    }
}
