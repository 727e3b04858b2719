package io.shangquan.event.registration.domain;

import java.util.List;

/** What came of a change: a registration as it is now with what happened, or a refusal. */
public sealed interface RegistrationDecision {

    /** Accepted. No events when the same command had been carried out before. */
    record Accepted(Registration registration, List<RegistrationEvent> events) implements RegistrationDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(RegistrationRefusal refusal) implements RegistrationDecision {}
}
