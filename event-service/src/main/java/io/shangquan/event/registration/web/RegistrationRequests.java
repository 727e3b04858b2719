package io.shangquan.event.registration.web;

import io.shangquan.event.registration.domain.Registrant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is sent about registrations. */
final class RegistrationRequests {

    private RegistrationRequests() {}

    /**
     * Registers.
     *
     * @param name by what name those who hold the activity are to expect the person
     */
    record Registering(@Nullable @Size(max = 100) String name) {

        static Registrant of(String person, @Nullable Registering request) {
            String name = request == null ? null : request.name();
            return new Registrant(person, name == null || name.isBlank() ? null : name.strip());
        }
    }

    /** Why personal data is to be shown; it is written down. */
    record Reveal(@NotBlank @Size(max = 200) String reason) {}
}
