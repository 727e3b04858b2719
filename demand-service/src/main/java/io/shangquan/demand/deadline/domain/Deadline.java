package io.shangquan.demand.deadline.domain;

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
public record Deadline(Instant startedAt, Instant dueAt, boolean provisional, List<Step> days) {

    public Deadline {
        days = List.copyOf(days);
    }

    /**
     * One day on the way.
     *
     * @param paused whether it does not count because the work was on hold
     */
    public record Step(WorkingCalendar.Day day, boolean paused) {

        /** Whether it is one of the working days that the rule gives. */
        public boolean counts() {
            return day.isWorked() && !paused;
        }
    }
}
