package io.shangquan.organisation.post.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person in a post. Days are inclusive.
 *
 * @param person subject with the identity provider
 * @param displayName by which the person is shown, since everybody may see who answers for what
 * @param secondedFrom the body that posted the person here, as in 街道 workers posted down; null for nobody's
 * @param to the last day, null while it is open
 * @param ending how far its end has come
 * @param remindedDays how many days before its end it was last told that it ends; null if it was not
 */
public record Appointment(
        String id,
        String person,
        String displayName,
        Standing standing,
        @Nullable String secondedFrom,
        LocalDate from,
        @Nullable LocalDate to,
        Ending ending,
        @Nullable Integer remindedDays) {

    /** Days before the end of a term on which it is told that it ends, 换届提醒. */
    private static final List<Integer> REMINDERS = List.of(180, 90, 30);

    /** One that has just been asked for. */
    public static Appointment of(
            String id,
            String person,
            String displayName,
            Standing standing,
            @Nullable String secondedFrom,
            LocalDate from,
            @Nullable LocalDate to) {
        return new Appointment(id, person, displayName, standing, secondedFrom, from, to, Ending.AHEAD, null);
    }

    /** Whether its end has been told. */
    public boolean ended() {
        return ending != Ending.AHEAD;
    }

    /** The last day on which it holds, which is before its first if it ended at once on that; null while it is open. */
    public @Nullable LocalDate lastHeld() {
        return to != null && ending == Ending.AT_ONCE ? to.minusDays(1) : to;
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether it has a day in common with a time. */
    public boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        LocalDate last = lastHeld();
        boolean beforeItsEnd = last == null || !(last.isBefore(otherFrom) || last.isBefore(from));
        return beforeItsEnd && (otherTo == null || !from.isAfter(otherTo));
    }

    /** Whether it holds, or is to hold, beyond a day. */
    public boolean goesBeyond(LocalDate day) {
        return to == null || to.isAfter(day);
    }

    /** The same in another standing. */
    Appointment as(Standing other) {
        return new Appointment(id, person, displayName, other, secondedFrom, from, to, ending, remindedDays);
    }

    /** The next reminder of its end, if it is a holder's with a last day: how many days before, and on which day. */
    Optional<Reminder> nextReminder() {
        if (ended() || to == null || !isHolders()) {
            return Optional.empty();
        }
        return REMINDERS.stream()
                .filter(days -> remindedDays == null || days < remindedDays)
                .map(days -> new Reminder(days, to.minusDays(days)))
                .filter(reminder -> reminder.day().isAfter(from))
                .findFirst();
    }

    Appointment reminded(int days) {
        return new Appointment(id, person, displayName, standing, secondedFrom, from, to, ending, days);
    }

    /** A reminder is due on a day. */
    record Reminder(int daysBefore, LocalDate day) {}

    boolean isHolders() {
        return standing == Standing.HOLDER;
    }

    Appointment until(LocalDate day, Ending how) {
        return new Appointment(id, person, displayName, standing, secondedFrom, from, day, how, null);
    }
}
