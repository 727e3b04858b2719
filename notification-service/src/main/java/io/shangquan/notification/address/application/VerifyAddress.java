package io.shangquan.notification.address.application;

import io.shangquan.notification.address.domain.AddressBooks;
import io.shangquan.notification.address.domain.AddressDecision;
import io.shangquan.notification.address.domain.AddressId;
import io.shangquan.notification.address.domain.PendingCode;
import io.shangquan.platform.core.id.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Shows that mail to an address reaches its person: by the digits of a code, or by the link beside them. */
public final class VerifyAddress {

    private final AddressBooks books;
    private final AddressCodes codes;
    private final IdSource ids;
    private final Clock clock;

    public VerifyAddress(AddressBooks books, AddressCodes codes, IdSource ids, Clock clock) {
        this.books = books;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Has another code sent. */
    public AddressDecision sendCode(String person, AddressId id) {
        Instant now = clock.instant();
        PendingCode code = PendingCode.issued(ids.next(), now);
        return books.change(person, book -> book.requestCode(id, code, now));
    }

    /** Tries digits; accepted also if they are wrong, which uses an attempt up. */
    public AddressDecision byDigits(String person, AddressId id, String digits) {
        return books.change(
                person,
                book -> book.verify(id, pending -> codes.matches(person, id, pending, digits), clock.instant()));
    }

    /** Follows a link; empty if its token was not written here or holds no longer. */
    public Optional<AddressDecision> byLink(String token) {
        return codes.read(token)
                .map(link -> books.change(
                        link.person(),
                        book -> book.verify(
                                link.address(), pending -> pending.nonce().equals(link.nonce()), clock.instant())));
    }
}
