package io.shangquan.event.registration.web;

import io.shangquan.event.registration.domain.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who comes to an activity, by seat: personal data on purpose, unmasked. */
record Attendance(List<Guest> guests) {

    Attendance {
        guests = List.copyOf(guests);
    }

    static Attendance of(List<Registration> confirmed) {
        return new Attendance(confirmed.stream().map(Guest::of).toList());
    }

    /**
     * One who comes.
     *
     * @param name absent if they gave none
     */
    record Guest(String person, @Nullable String name, int seat) {

        private static Guest of(Registration registration) {
            return new Guest(registration.person(), registration.registrant().name(), registration.seat());
        }
    }
}
