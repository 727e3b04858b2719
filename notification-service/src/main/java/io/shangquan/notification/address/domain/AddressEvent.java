package io.shangquan.notification.address.domain;

import java.time.Instant;

/** What happened to an address. */
public sealed interface AddressEvent {

    /** The address that it happened to. */
    AddressId address();

    /** It was added. */
    record Added(AddressId address) implements AddressEvent {}

    /** A code is to be sent to it. */
    record CodeRequested(AddressId address, Instant expiresAt) implements AddressEvent {}

    /** Mail to it reaches the person. */
    record Verified(AddressId address) implements AddressEvent {}

    /** Another code than the one sent was given. */
    record VerificationFailed(AddressId address, int attemptsLeft) implements AddressEvent {}

    /** Messages go here from now on. */
    record PrimaryChosen(AddressId address) implements AddressEvent {}

    /** It was removed. */
    record Removed(AddressId address) implements AddressEvent {}
}
