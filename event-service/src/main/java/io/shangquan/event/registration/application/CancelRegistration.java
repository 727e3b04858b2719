package io.shangquan.event.registration.application;

import io.shangquan.event.registration.domain.Registration.CancelledBy;
import io.shangquan.event.registration.domain.RegistrationDecision;
import io.shangquan.event.registration.domain.RegistrationId;
import io.shangquan.event.registration.domain.Registrations;

/** Gives a place back. */
public final class CancelRegistration {

    private final Registrations registrations;

    public CancelRegistration(Registrations registrations) {
        this.registrations = registrations;
    }

    public RegistrationDecision handle(String district, RegistrationId id, CancelledBy by) {
        return registrations.change(district, id, registration -> registration.cancel(by));
    }
}
