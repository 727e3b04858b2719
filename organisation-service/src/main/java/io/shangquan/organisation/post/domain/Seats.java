package io.shangquan.organisation.post.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a post, day by day. Whether they are taken changes only on the days on which an appointment or a leave begins, or is over:
 * what holds on those days of a time holds on all of it.
 */
record Seats(int number, List<Appointment> appointments, List<Leave> leaves) {

    int vacanciesOn(LocalDate day) {
        return (int) Math.max(0, number - holdersOn(day));
    }

    /** Whether there is no seat left for a holder on some day. */
    boolean areTakenOnSomeDayOf(Appointment appointment) {
        return daysOf(appointment).anyMatch(day -> vacanciesOn(day) == 0);
    }

    /** Whether somebody can stand in: on every day a seat is vacant, or a holder on leave. */
    boolean haveAPlaceFor(Appointment standIn) {
        return standIn.to() != null && daysOf(standIn).allMatch(this::isOpenOn);
    }

    private boolean isOpenOn(LocalDate day) {
        return vacanciesOn(day) > 0 || leaves.stream().anyMatch(leave -> leave.coversDay(day));
    }

    private long holdersOn(LocalDate day) {
        return appointments.stream()
                .filter(Appointment::isHolders)
                .filter(appointment -> appointment.holdsOn(day))
                .count();
    }

    /** The first day of a time, and those of it on which something changes. */
    private Stream<LocalDate> daysOf(Appointment appointment) {
        return Stream.concat(Stream.of(appointment.from()), daysOfChange().filter(appointment::holdsOn));
    }

    private Stream<LocalDate> daysOfChange() {
        return Stream.of(
                        appointments.stream().map(Appointment::from),
                        appointments.stream().map(Appointment::lastHeld).flatMap(Seats::dayAfter),
                        leaves.stream().map(Leave::from),
                        leaves.stream().map(Leave::to).flatMap(Seats::dayAfter))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> dayAfter(@Nullable LocalDate last) {
        return last == null ? Stream.empty() : Stream.of(last.plusDays(1));
    }
}
