package io.shangquan.event.registration.domain;

/** What happened to a registration; each carries it as it is afterwards. */
public sealed interface RegistrationEvent {

    /** The registration after the event. */
    Registration after();

    /** The person has a place. */
    record Confirmed(Registration after) implements RegistrationEvent {}

    /** The place fell free. */
    record Cancelled(Registration after, Registration.CancelledBy by) implements RegistrationEvent {}
}
