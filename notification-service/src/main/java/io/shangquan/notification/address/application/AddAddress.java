package io.shangquan.notification.address.application;

import io.shangquan.notification.address.domain.AddressBooks;
import io.shangquan.notification.address.domain.AddressDecision;
import io.shangquan.notification.address.domain.AddressId;
import io.shangquan.notification.address.domain.EmailAddress;
import io.shangquan.notification.address.domain.PendingCode;
import io.shangquan.platform.core.id.IdSource;
import java.time.Clock;
import java.time.Instant;

/** Adds an address to a person's own, and has a code sent to it. */
public final class AddAddress {

    private final AddressBooks books;
    private final IdSource ids;
    private final Clock clock;

    public AddAddress(AddressBooks books, IdSource ids, Clock clock) {
        this.books = books;
        this.ids = ids;
        this.clock = clock;
    }

    public AddressDecision handle(String person, AddressId id, EmailAddress email) {
        Instant now = clock.instant();
        PendingCode code = PendingCode.issued(ids.next(), now);
        return books.change(person, book -> book.add(id, email, code, now));
    }
}
