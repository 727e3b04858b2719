package io.shangquan.notification.address.mongo;

import io.shangquan.notification.address.domain.Address;
import io.shangquan.notification.address.domain.AddressBook;
import io.shangquan.notification.address.domain.AddressId;
import io.shangquan.notification.address.domain.EmailAddress;
import io.shangquan.notification.address.domain.PendingCode;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A person's addresses as a document whose id is the person's subject; it belongs to no district. */
final class AddressBookDocument {

    static final String COLLECTION = "address_books";
    static final String ADDRESSES = "addresses";
    private static final String CODES_AT = "codesAt";
    private static final String ID = "id";
    private static final String EMAIL = "email";
    private static final String ADDED_AT = "addedAt";
    private static final String VERIFIED_AT = "verifiedAt";
    private static final String PRIMARY = "primary";
    private static final String PENDING = "pending";
    private static final String NONCE = "nonce";
    private static final String EXPIRES_AT = "expiresAt";
    private static final String ATTEMPTS_LEFT = "attemptsLeft";

    private AddressBookDocument() {}

    static Document of(AddressBook book) {
        return new Document(
                        ADDRESSES,
                        book.addresses().stream().map(AddressBookDocument::of).toList())
                .append(CODES_AT, book.codesAt().stream().map(Date::from).toList());
    }

    static AddressBook read(Document document) {
        return new AddressBook(
                document.getString(ReservedFields.ID),
                document.getList(ADDRESSES, Document.class, List.of()).stream()
                        .map(AddressBookDocument::address)
                        .toList(),
                document.getList(CODES_AT, Date.class, List.of()).stream()
                        .map(Date::toInstant)
                        .toList());
    }

    private static Document of(Address address) {
        Document document = new Document(ID, address.id().value())
                .append(EMAIL, address.email().value())
                .append(ADDED_AT, Date.from(address.addedAt()))
                .append(PRIMARY, address.primary());
        Instant verifiedAt = address.verifiedAt();
        if (verifiedAt != null) {
            document.append(VERIFIED_AT, Date.from(verifiedAt));
        }
        PendingCode pending = address.pending();
        if (pending != null) {
            document.append(
                    PENDING,
                    new Document(NONCE, pending.nonce())
                            .append(EXPIRES_AT, Date.from(pending.expiresAt()))
                            .append(ATTEMPTS_LEFT, pending.attemptsLeft()));
        }
        return document;
    }

    private static Address address(Document document) {
        Date verifiedAt = document.getDate(VERIFIED_AT);
        return new Address(
                new AddressId(document.getString(ID)),
                new EmailAddress(document.getString(EMAIL)),
                document.getDate(ADDED_AT).toInstant(),
                verifiedAt == null ? null : verifiedAt.toInstant(),
                document.getBoolean(PRIMARY),
                pending(document.get(PENDING, Document.class)));
    }

    private static @Nullable PendingCode pending(@Nullable Document document) {
        return document == null
                ? null
                : new PendingCode(
                        document.getString(NONCE),
                        document.getDate(EXPIRES_AT).toInstant(),
                        document.getInteger(ATTEMPTS_LEFT));
    }
}
