package io.shangquan.event.registration.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.event.registration.application.RegistrationQueries;
import io.shangquan.event.registration.domain.Registration;
import io.shangquan.event.registration.domain.RegistrationStatus;
import io.shangquan.platform.core.privacy.Personal;
import io.shangquan.platform.web.command.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A registration.
 *
 * @param name by what name to expect the person, absent if they gave none or gave the place back
 */
record RegistrationResponse(
        String id,
        String activity,
        String person,
        @Nullable @Personal(Personal.Kind.NAME) String name,
        int seat,
        RegistrationStatus status,
        @JsonIgnore long version)
        implements Versioned {

    static RegistrationResponse of(RegistrationQueries.View view) {
        Registration registration = view.registration();
        return new RegistrationResponse(
                registration.id().value(),
                registration.activity(),
                registration.person(),
                registration.registrant().name(),
                registration.seat(),
                registration.status(),
                view.version());
    }
}
