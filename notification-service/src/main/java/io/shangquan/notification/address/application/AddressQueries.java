package io.shangquan.notification.address.application;

import io.shangquan.notification.address.domain.AddressBook;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Reads of addresses that load no aggregate. */
public interface AddressQueries {

    /** A person's addresses; empty if they never had one. */
    Optional<View> view(String person);

    /** Those of some people who ever had an address: everybody else gets no mail, and nothing needs to be decided for them. */
    Set<String> withAddresses(Collection<String> people);

    /** A person's addresses with their version. */
    record View(AddressBook book, long version) {}
}
