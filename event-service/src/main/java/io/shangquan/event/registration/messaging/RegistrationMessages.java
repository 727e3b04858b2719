package io.shangquan.event.registration.messaging;

import io.shangquan.contracts.activity.RegistrationCancelled;
import io.shangquan.contracts.activity.RegistrationConfirmed;
import io.shangquan.event.registration.domain.Registration;
import io.shangquan.event.registration.domain.RegistrationEvent;

/** Domain events as contract records. */
public final class RegistrationMessages {

    private RegistrationMessages() {}

    /** The contract record of an event. */
    public static Object of(RegistrationEvent event) {
        Registration registration = event.after();
        return switch (event) {
            case RegistrationEvent.Confirmed _ ->
                new RegistrationConfirmed(registration.activity(), registration.person(), registration.seat());
            case RegistrationEvent.Cancelled cancelled ->
                new RegistrationCancelled(
                        registration.activity(),
                        registration.person(),
                        registration.seat(),
                        cancelled.by().name());
        };
    }
}
