package io.shangquan.notification.address.domain;

import java.util.List;

/** What came of a change: the addresses as they are now with what happened, or a refusal. */
public sealed interface AddressDecision {

    /** Accepted. No events when the same command had been carried out before. */
    record Accepted(AddressBook book, List<AddressEvent> events) implements AddressDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(AddressRefusal refusal) implements AddressDecision {}
}
