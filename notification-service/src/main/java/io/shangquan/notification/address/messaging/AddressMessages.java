package io.shangquan.notification.address.messaging;

import io.shangquan.contracts.notification.AddressAdded;
import io.shangquan.contracts.notification.AddressCodeRequested;
import io.shangquan.contracts.notification.AddressRemoved;
import io.shangquan.contracts.notification.AddressVerificationFailed;
import io.shangquan.contracts.notification.AddressVerified;
import io.shangquan.contracts.notification.PrimaryAddressChosen;
import io.shangquan.notification.address.domain.AddressEvent;

/** Domain events as contract records. */
public final class AddressMessages {

    private AddressMessages() {}

    /** The contract record of an event. */
    public static Object of(AddressEvent event) {
        String address = event.address().value();
        return switch (event) {
            case AddressEvent.Added _ -> new AddressAdded(address);
            case AddressEvent.CodeRequested requested -> new AddressCodeRequested(address, requested.expiresAt());
            case AddressEvent.Verified _ -> new AddressVerified(address);
            case AddressEvent.VerificationFailed failed ->
                new AddressVerificationFailed(address, failed.attemptsLeft());
            case AddressEvent.PrimaryChosen _ -> new PrimaryAddressChosen(address);
            case AddressEvent.Removed _ -> new AddressRemoved(address);
        };
    }
}
