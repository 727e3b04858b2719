package io.shangquan.organisation.post.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a post. Days are inclusive.
 *
 * @param person subject with the identity provider
 * @param displayName by which the person is shown, since everybody may see who answers for what
 * @param to null while it is open
 * @param ended whether its end has been told
 */
public record Appointment(
        String id,
        String person,
        String displayName,
        LocalDate from,
        @Nullable LocalDate to,
        boolean ended) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (otherTo == null || !from.isAfter(otherTo)) && (to == null || !to.isBefore(otherFrom));
    }

    Appointment until(LocalDate day, boolean told) {
        return new Appointment(id, person, displayName, from, day, told);
    }
}
