package io.shangquan.notification.address.domain;

import java.util.Optional;
import java.util.function.Function;

/** The addresses of all people. */
public interface AddressBooks {

    /** A person's addresses; empty if they never had one. */
    Optional<AddressBook> find(String person);

    /** Applies a change to a person's addresses, to none if they never had one, and keeps what it led to. */
    AddressDecision change(String person, Function<AddressBook, AddressDecision> change);
}
