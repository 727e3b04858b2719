package io.shangquan.event.registration.domain;

/** Why a registration was not made or changed. */
public sealed interface RegistrationRefusal {

    /** The activity takes no registrations: not published, closed, or called off. */
    record Closed() implements RegistrationRefusal {}

    /** Every place is taken. */
    record Full(int capacity) implements RegistrationRefusal {}

    /** The person has a place already. */
    record AlreadyRegistered() implements RegistrationRefusal {}

    /** The registration has ended before. */
    record AlreadyCancelled() implements RegistrationRefusal {}
}
