package io.shangquan.event.registration.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.event.registration.application.RegistrationQueries;
import io.shangquan.event.registration.domain.Registration;
import io.shangquan.event.registration.domain.RegistrationStatus;
import io.shangquan.platform.web.command.Versioned;

/** A registration. */
record RegistrationResponse(
        String id,
        String activity,
        String person,
        int seat,
        RegistrationStatus status,
        @JsonIgnore long version) implements Versioned {

    static RegistrationResponse of(RegistrationQueries.View view) {
        Registration registration = view.registration();
        return new RegistrationResponse(
                registration.id().value(),
                registration.activity(),
                registration.person(),
                registration.seat(),
                registration.status(),
                view.version());
    }
}
