package io.shangquan.notification.address.application;

import io.shangquan.notification.address.domain.AddressBooks;
import io.shangquan.notification.address.domain.AddressDecision;
import io.shangquan.notification.address.domain.AddressId;

/** Chooses where messages go, or removes an address. */
public final class ChangeAddresses {

    private final AddressBooks books;

    public ChangeAddresses(AddressBooks books) {
        this.books = books;
    }

    public AddressDecision choosePrimary(String person, AddressId id) {
        return books.change(person, book -> book.choosePrimary(id));
    }

    public AddressDecision remove(String person, AddressId id) {
        return books.change(person, book -> book.remove(id));
    }
}
