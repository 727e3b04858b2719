package io.shangquan.organisation.post.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a unit that people can hold, one after the other or, as far as there are seats, at a time.
 *
 * @param unit code of the unit
 * @param role that it grants
 * @param seats how many people can hold it at a time
 */
public record Post(
        String district, String unit, String role, PostScope scope, int seats, List<Appointment> appointments) {

    public Post {
        appointments = List.copyOf(appointments);
    }

    /** A post that nobody holds. */
    public static Post of(String district, String unit, String role, PostScope scope, int seats) {
        return new Post(district, unit, role, scope, seats, List.of());
    }

    /** What makes it this one in its district. */
    public String key() {
        return unit + '/' + role;
    }

    /** The grant of who holds it, as an access token carries it. */
    public String grant() {
        return role + "@district/" + district + (scope == PostScope.UNIT ? "/unit/" + unit : "");
    }

    /** Who holds it on a day. */
    public List<Appointment> holdersOn(LocalDate day) {
        return appointments.stream()
                .filter(appointment -> appointment.holdsOn(day))
                .toList();
    }

    /** Lets a person hold it. */
    public PostDecision appoint(Appointment appointment) {
        LocalDate to = appointment.to();
        if (to != null && to.isBefore(appointment.from())) {
            return new PostDecision.Refused(new PostRefusal.Backwards(appointment.from()));
        }
        List<Appointment> beside = appointments.stream()
                .filter(other -> other.overlaps(appointment.from(), to))
                .toList();
        if (beside.stream().anyMatch(other -> other.person().equals(appointment.person()))) {
            return new PostDecision.Refused(new PostRefusal.AlreadyAppointed(key()));
        }
        boolean full = Stream.concat(
                        Stream.of(appointment.from()), beside.stream().map(Appointment::from))
                .anyMatch(day -> appointment.holdsOn(day)
                        && beside.stream().filter(other -> other.holdsOn(day)).count() >= seats);
        if (full) {
            return new PostDecision.Refused(new PostRefusal.Taken(key(), seats));
        }
        List<Appointment> next = new ArrayList<>(appointments);
        next.add(appointment);
        return accepted(next, new PostEvent.AppointmentBegan(appointment));
    }

    /**
     * Ends an appointment. If the last day is today or past, access ends at once.
     *
     * @param now tokens that were issued before are refused
     */
    public PostDecision end(String appointment, LocalDate lastDay, LocalDate today, Instant now) {
        Appointment found = find(appointment);
        if (found.ended()) {
            return new PostDecision.Refused(new PostRefusal.AlreadyEnded());
        }
        if (lastDay.isBefore(found.from())) {
            return new PostDecision.Refused(new PostRefusal.Backwards(found.from()));
        }
        boolean atOnce = !lastDay.isAfter(today);
        Appointment ended = found.until(lastDay, atOnce);
        List<Appointment> next = replaced(ended);
        return atOnce
                ? accepted(next, new PostEvent.AppointmentEnded(ended), revoked(ended, now))
                : accepted(next, new PostEvent.EndSet(ended));
    }

    /** Tells the end of what has ended. Empty if nothing has. */
    public Optional<PostDecision> fireClocks(LocalDate today, Instant now) {
        List<Appointment> over = appointments.stream()
                .filter(appointment -> !appointment.ended())
                .filter(appointment ->
                        appointment.to() != null && appointment.to().isBefore(today))
                .toList();
        if (over.isEmpty()) {
            return Optional.empty();
        }
        List<PostEvent> events = new ArrayList<>();
        List<Appointment> next = new ArrayList<>(appointments);
        for (Appointment appointment : over) {
            LocalDate to = appointment.to() == null ? today : appointment.to();
            Appointment ended = appointment.until(to, true);
            next.replaceAll(other -> other.id().equals(ended.id()) ? ended : other);
            events.add(new PostEvent.AppointmentEnded(ended));
            events.add(revoked(ended, now));
        }
        return Optional.of(new PostDecision.Accepted(with(next), events));
    }

    /** The next last day whose end is to be told. */
    public Optional<LocalDate> nextLastDay() {
        return appointments.stream()
                .filter(appointment -> !appointment.ended())
                .flatMap(appointment -> Stream.ofNullable(appointment.to()))
                .min(LocalDate::compareTo);
    }

    private Appointment find(String appointment) {
        return appointments.stream()
                .filter(other -> other.id().equals(appointment))
                .findFirst()
                .orElseThrow();
    }

    private List<Appointment> replaced(Appointment changed) {
        List<Appointment> next = new ArrayList<>(appointments);
        next.replaceAll(other -> other.id().equals(changed.id()) ? changed : other);
        return next;
    }

    private PostDecision accepted(List<Appointment> next, PostEvent... events) {
        return new PostDecision.Accepted(with(next), List.of(events));
    }

    private Post with(List<Appointment> next) {
        return new Post(district, unit, role, scope, seats, next);
    }

    private static PostEvent revoked(Appointment ended, Instant now) {
        return new PostEvent.AccessRevoked(ended.person(), now);
    }

    /** Whether anybody holds it beyond a day. */
    public boolean isHeldAfter(LocalDate day) {
        return appointments.stream()
                .anyMatch(appointment ->
                        appointment.to() == null || appointment.to().isAfter(day));
    }
}
