package io.shangquan.organisation.post.domain;

import java.time.Instant;

/** What happened to a post. */
public sealed interface PostEvent {

    /** It was created. */
    record Created() implements PostEvent {}

    /** A person holds it, stands in for who does, or is its deputy. */
    record AppointmentBegan(Appointment appointment) implements PostEvent {}

    /** An appointment has a last day. */
    record EndSet(Appointment appointment) implements PostEvent {}

    /** A person is no longer in it. */
    record AppointmentEnded(Appointment appointment) implements PostEvent {}

    /** An appointment ends in some days. */
    record TermExpiring(Appointment appointment, int days) implements PostEvent {}

    /** A person is away from it for some days. */
    record LeaveRecorded(Leave leave) implements PostEvent {}

    /** Tokens of the person that were issued before are refused. */
    record AccessRevoked(String person, Instant issuedBefore) implements PostEvent {}
}
