package io.shangquan.notification.address.domain;

import java.time.Instant;

/** Why a change to a person's addresses was not made. */
public sealed interface AddressRefusal {

    /** The person has no such address. */
    record Unknown() implements AddressRefusal {}

    /** The person has this address already. */
    record AlreadyThere() implements AddressRefusal {}

    /** The person has as many addresses as one may have. */
    record TooMany(int most) implements AddressRefusal {}

    /** So many codes were sent within a day that the next must wait. */
    record TooManyCodes(Instant nextAt) implements AddressRefusal {}

    /** The address is verified. */
    record AlreadyVerified() implements AddressRefusal {}

    /** No code is out that could still be given: it has expired, or was tried too often. */
    record NoCode() implements AddressRefusal {}

    /** Messages go to verified addresses only. */
    record NotVerified() implements AddressRefusal {}
}
