package io.shangquan.organisation.post.domain;

import java.time.Instant;

/** What happened to a post. */
public sealed interface PostEvent {

    /** It was created. */
    record Created() implements PostEvent {}

    /** A person holds it. */
    record AppointmentBegan(Appointment appointment) implements PostEvent {}

    /** An appointment has a last day. */
    record EndSet(Appointment appointment) implements PostEvent {}

    /** A person no longer holds it. */
    record AppointmentEnded(Appointment appointment) implements PostEvent {}

    /** Tokens of the person that were issued before are refused. */
    record AccessRevoked(String person, Instant issuedBefore) implements PostEvent {}
}
