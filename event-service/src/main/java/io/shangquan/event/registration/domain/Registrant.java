package io.shangquan.event.registration.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who registers.
 *
 * @param person the person's subject
 * @param name by what name to expect them, personal data; null if they gave none
 */
public record Registrant(String person, @Nullable String name) {

    /** The same person without the name. */
    Registrant nameless() {
        return new Registrant(person, null);
    }
}
