package io.shangquan.organisation.post.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a post. Days are inclusive.
 *
 * @param person subject with the identity provider
 * @param displayName by which the person is shown, since everybody may see who answers for what
 * @param secondedFrom the body that posted the person here, as in 街道 workers posted down; null for nobody's
 * @param to null while it is open
 * @param ended whether its end has been told
 */
public record Appointment(
        String id,
        String person,
        String displayName,
        Standing standing,
        @Nullable String secondedFrom,
        LocalDate from,
        @Nullable LocalDate to,
        boolean ended) {

    /** One that has just been asked for. */
    public static Appointment of(
            String id,
            String person,
            String displayName,
            Standing standing,
            @Nullable String secondedFrom,
            LocalDate from,
            @Nullable LocalDate to) {
        return new Appointment(id, person, displayName, standing, secondedFrom, from, to, false);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it has a day in common with a time. */
    public boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (otherTo == null || !from.isAfter(otherTo)) && (to == null || !to.isBefore(otherFrom));
    }

    boolean isHolders() {
        return standing == Standing.HOLDER;
    }

    Appointment until(LocalDate day, boolean told) {
        return new Appointment(id, person, displayName, standing, secondedFrom, from, day, told);
    }
}
