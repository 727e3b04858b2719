package io.shangquan.organisation.post.domain;

import java.time.LocalDate;

/** Why a post was not changed. */
public sealed interface PostRefusal {

    /** Every seat is taken on some day of the time. */
    record Taken(String post, int seats) implements PostRefusal {}

    /** The person holds it in that time. */
    record AlreadyAppointed(String post) implements PostRefusal {}

    /** The appointment has ended. */
    record AlreadyEnded() implements PostRefusal {}

    /** The last day is before the first. */
    record Backwards(LocalDate first) implements PostRefusal {}

    /** A rule forbids the person to hold it beside what they hold, or without what they do not hold. */
    record Incompatible(String rule, String other) implements PostRefusal {}

    /** A stand-in has a last day, and stands in for somebody on leave or for a vacant seat. */
    record NobodyToStandInFor(String post) implements PostRefusal {}

    /** The days are not days of the appointment. */
    record OutsideAppointment(LocalDate from) implements PostRefusal {}

    /** The person is on leave in that time already. */
    record OnLeaveAlready(LocalDate from, LocalDate to) implements PostRefusal {}
}
