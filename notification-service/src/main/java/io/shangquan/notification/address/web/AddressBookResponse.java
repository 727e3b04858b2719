package io.shangquan.notification.address.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.notification.address.domain.Address;
import io.shangquan.notification.address.domain.AddressBook;
import io.shangquan.notification.address.domain.PendingCode;
import io.shangquan.platform.core.privacy.Personal;
import io.shangquan.platform.web.command.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's addresses.
 *
 * @param version of all of them together; 0 before the first
 */
record AddressBookResponse(List<Item> items, @JsonIgnore long version) implements Versioned {

    static AddressBookResponse of(AddressBook book, long version) {
        return new AddressBookResponse(book.addresses().stream().map(Item::of).toList(), version);
    }

    /**
     * One address.
     *
     * @param codeExpiresAt until when the code that was sent is good, absent if none is out
     */
    record Item(
            String id,
            @Personal(Personal.Kind.EMAIL) String email,
            boolean verified,
            boolean primary,
            Instant addedAt,
            @Nullable Instant codeExpiresAt) {

        private static Item of(Address address) {
            return new Item(
                    address.id().value(),
                    address.email().value(),
                    address.isVerified(),
                    address.primary(),
                    address.addedAt(),
                    Optional.ofNullable(address.pending())
                            .map(PendingCode::expiresAt)
                            .orElse(null));
        }
    }
}
