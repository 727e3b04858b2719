package io.shangquan.organisation.post.domain;

import java.time.LocalDate;

/**
 * A person is away from a post. Days are inclusive.
 *
 * @param appointment of the person to the post
 */
public record Leave(String appointment, String person, LocalDate from, LocalDate to) {

    /** Whether the person is away on a day. */
    public boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Leave other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
