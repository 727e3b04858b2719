package io.shangquan.organisation.post.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a unit that people can hold, one after the other or, as far as there are seats, at a time. Deputies and stand-ins take no
 * seat.
 */
public record Post(String district, PostDefinition definition, List<Appointment> appointments, List<Leave> leaves) {

    public Post {
        appointments = List.copyOf(appointments);
        leaves = List.copyOf(leaves);
    }

    /** A post that nobody holds. */
    public static Post of(String district, PostDefinition definition) {
        return new Post(district, definition, List.of(), List.of());
    }

    /** What makes it this one in its district. */
    public String key() {
        return definition.key();
    }

    public String unit() {
        return definition.unit();
    }

    public String role() {
        return definition.role();
    }

    /** The grant of who is in it, as an access token carries it. */
    public String grant() {
        return role() + "@district/" + district + (definition.scope() == PostScope.UNIT ? "/unit/" + unit() : "");
    }

    /** Who is in it on a day, in any standing. */
    public List<Appointment> peopleOn(LocalDate day) {
        return appointments.stream()
                .filter(appointment -> appointment.holdsOn(day))
                .toList();
    }

    /** Seats that nobody holds on a day. */
    public int vacanciesOn(LocalDate day) {
        return seats().vacanciesOn(day);
    }

    /** The leave of an appointment on a day. */
    public Optional<Leave> leaveOf(Appointment appointment, LocalDate day) {
        return leaves.stream()
                .filter(leave -> leave.appointment().equals(appointment.id()) && leave.coversDay(day))
                .findFirst();
    }

    /** Lets a person hold it, stand in for who does, or be its deputy. */
    public PostDecision appoint(Appointment appointment) {
        LocalDate to = appointment.to();
        if (to != null && to.isBefore(appointment.from())) {
            return refused(new PostRefusal.Backwards(appointment.from()));
        }
        boolean inIt = appointments.stream()
                .filter(other -> other.overlaps(appointment.from(), to))
                .anyMatch(other -> other.person().equals(appointment.person()));
        if (inIt) {
            return refused(new PostRefusal.AlreadyAppointed(key()));
        }
        if (appointment.isHolders() && seats().areTakenOnSomeDayOf(appointment)) {
            return refused(new PostRefusal.Taken(key(), definition.seats()));
        }
        if (appointment.standing() == Standing.STAND_IN && !seats().haveAPlaceFor(appointment)) {
            return refused(new PostRefusal.NobodyToStandInFor(key()));
        }
        return accepted(
                Stream.concat(appointments.stream(), Stream.of(appointment)).toList(),
                new PostEvent.AppointmentBegan(appointment));
    }

    /** Keeps that a person is away for some days of an appointment. */
    public PostDecision recordLeave(String appointment, LocalDate from, LocalDate to) {
        Appointment found = find(appointment);
        if (to.isBefore(from)) {
            return refused(new PostRefusal.Backwards(from));
        }
        if (!found.holdsOn(from) || !found.holdsOn(to)) {
            return refused(new PostRefusal.OutsideAppointment(found.from()));
        }
        Leave leave = new Leave(appointment, found.person(), from, to);
        Optional<Leave> other = leaves.stream()
                .filter(known -> known.appointment().equals(appointment) && known.overlaps(leave))
                .findFirst();
        return other.map(known -> refused(new PostRefusal.OnLeaveAlready(known.from(), known.to())))
                .orElseGet(() -> new PostDecision.Accepted(
                        new Post(
                                district,
                                definition,
                                appointments,
                                Stream.concat(leaves.stream(), Stream.of(leave)).toList()),
                        List.of(new PostEvent.LeaveRecorded(leave))));
    }

    /**
     * Ends an appointment. If the last day is today or past, access ends at once.
     *
     * @param now tokens that were issued before are refused
     */
    public PostDecision end(String appointment, LocalDate lastDay, LocalDate today, Instant now) {
        Appointment found = find(appointment);
        if (found.ended()) {
            return refused(new PostRefusal.AlreadyEnded());
        }
        if (lastDay.isBefore(found.from())) {
            return refused(new PostRefusal.Backwards(found.from()));
        }
        boolean atOnce = !lastDay.isAfter(today);
        Appointment ended = found.until(lastDay, Ending.of(lastDay, today));
        return atOnce
                ? accepted(replaced(ended), new PostEvent.AppointmentEnded(ended), revoked(ended, now))
                : accepted(replaced(ended), new PostEvent.EndSet(ended));
    }

    /**
     * Takes an appointment back as if it had not been made; refused once its end was told. Access that it gave ends at once.
     *
     * @param now tokens that were issued before are refused
     */
    public PostDecision takeBack(String appointment, LocalDate today, Instant now) {
        Appointment found = find(appointment);
        boolean away = leaves.stream().anyMatch(leave -> leave.appointment().equals(appointment));
        if (found.ended() || away) {
            return refused(new PostRefusal.AlreadyEnded());
        }
        LocalDate last = found.from().isAfter(today) ? found.from().minusDays(1) : today;
        Appointment ended = found.until(last, Ending.AT_ONCE);
        return accepted(
                appointments.stream()
                        .filter(other -> !other.id().equals(appointment))
                        .toList(),
                new PostEvent.AppointmentEnded(ended),
                revoked(ended, now));
    }

    /** Tells the end of what has ended, and reminds of what ends in some days. Empty if nothing is due. */
    public Optional<PostDecision> fireClocks(LocalDate today, Instant now) {
        Post next = this;
        List<PostEvent> events = new ArrayList<>();
        for (Appointment appointment : appointments) {
            LocalDate to = appointment.to();
            if (!appointment.ended() && to != null && to.isBefore(today)) {
                Appointment ended = appointment.until(to, Ending.AFTER_ITS_DAY);
                next = next.with(next.replaced(ended));
                events.add(new PostEvent.AppointmentEnded(ended));
                events.add(revoked(ended, now));
            } else {
                Optional<Integer> days = newestReminderDue(appointment, today);
                if (days.isPresent()) {
                    next = next.with(next.replaced(appointment.reminded(days.get())));
                    events.add(new PostEvent.TermExpiring(appointment, days.get()));
                }
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(new PostDecision.Accepted(next, events));
    }

    /** Of several reminders that are due, as after a long silence, only the newest is told. */
    private static Optional<Integer> newestReminderDue(Appointment appointment, LocalDate today) {
        Optional<Integer> newest = Optional.empty();
        Appointment seen = appointment;
        Optional<Appointment.Reminder> next = seen.nextReminder();
        while (next.isPresent() && !next.get().day().isAfter(today)) {
            newest = Optional.of(next.get().daysBefore());
            seen = seen.reminded(next.get().daysBefore());
            next = seen.nextReminder();
        }
        return newest;
    }

    /** The next day on which a reminder is due. */
    public Optional<LocalDate> nextReminder() {
        return appointments.stream()
                .flatMap(appointment -> appointment.nextReminder().stream())
                .map(Appointment.Reminder::day)
                .min(LocalDate::compareTo);
    }

    /** Ends whatever goes beyond a day, because the unit ends; what has not begun by then does not begin. */
    public Optional<PostDecision> endBeyond(LocalDate lastDay, LocalDate today, Instant now) {
        return PostSuccession.endBeyond(this, lastDay, today, now);
    }

    /** Takes people over from the post of a unit that ended: as holders while there are seats, then as deputies. */
    public Optional<PostDecision> takeOver(List<Appointment> people) {
        return PostSuccession.takeOver(this, people);
    }

    /** Begins a term: those before leave the day before, and others, or the same again, hold it. */
    public Optional<PostDecision> succeed(List<Appointment> people, LocalDate from, LocalDate today, Instant now) {
        return PostSuccession.succeed(this, people, from, today, now);
    }

    /** Refuses the tokens of a person once more: the identity provider knows of the end only now. */
    public PostDecision revokeAgain(String person, Instant now) {
        return new PostDecision.Accepted(this, List.of(new PostEvent.AccessRevoked(person, now)));
    }

    /** The next last day whose end is to be told. */
    public Optional<LocalDate> nextLastDay() {
        return appointments.stream()
                .filter(appointment -> !appointment.ended())
                .flatMap(appointment -> Stream.ofNullable(appointment.to()))
                .min(LocalDate::compareTo);
    }

    /** Whether anybody is in it beyond a day. */
    public boolean isHeldAfter(LocalDate day) {
        return appointments.stream().anyMatch(appointment -> !appointment.ended() && appointment.goesBeyond(day));
    }

    private Seats seats() {
        return new Seats(definition.seats(), appointments, leaves);
    }

    private Appointment find(String appointment) {
        return appointments.stream()
                .filter(other -> other.id().equals(appointment))
                .findFirst()
                .orElseThrow();
    }

    private List<Appointment> replaced(Appointment changed) {
        return appointments.stream()
                .map(other -> other.id().equals(changed.id()) ? changed : other)
                .toList();
    }

    private PostDecision accepted(List<Appointment> next, PostEvent... events) {
        return new PostDecision.Accepted(with(next), List.of(events));
    }

    private static PostDecision refused(PostRefusal refusal) {
        return new PostDecision.Refused(refusal);
    }

    Post with(List<Appointment> next) {
        return new Post(district, definition, next, leaves);
    }

    static PostEvent revoked(Appointment ended, Instant now) {
        return new PostEvent.AccessRevoked(ended.person(), now);
    }
}
