package io.shangquan.demand.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A time that does not count towards a deadline.
 *
 * @param from when it began
 * @param to when it ends, or is to end unless somebody ends it before
 */
public record Pause(Instant from, Instant to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends after it begins");
        }
    }

    Duration length() {
        return Duration.between(from, to);
    }

    /** Like a deadline's own days: the day on which it begins is not one of it, the day on which it ends is. */
    boolean covers(LocalDate date, ZoneId zone) {
        return date.isAfter(from.atZone(zone).toLocalDate())
                && !date.isAfter(to.atZone(zone).toLocalDate());
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
