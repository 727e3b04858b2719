package io.shangquan.notification.address.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail address of a person.
 *
 * @param verifiedAt when it was shown that mail to it reaches the person, null before
 * @param primary whether messages go here; only a verified address can be
 * @param pending the code that is out, null if none is
 */
public record Address(
        AddressId id,
        EmailAddress email,
        Instant addedAt,
        @Nullable Instant verifiedAt,
        boolean primary,
        @Nullable PendingCode pending) {

    static Address added(AddressId id, EmailAddress email, PendingCode code, Instant now) {
        return new Address(id, email, now, null, false, code);
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }

    Address withCode(PendingCode code) {
        return new Address(id, email, addedAt, verifiedAt, primary, code);
    }

    Address verified(Instant now, boolean first) {
        return new Address(id, email, addedAt, now, first, null);
    }

    Address asPrimary(boolean chosen) {
        return new Address(id, email, addedAt, verifiedAt, chosen, pending);
    }
}
