package io.shangquan.demand.recurrence.domain;

import java.util.List;

/** What came of a verb. */
public sealed interface RecurrenceDecision {

    /** Accepted. */
    record Accepted(Recurrence recurrence, List<RecurrenceEvent> events) implements RecurrenceDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(RecurrenceRefusal refusal) implements RecurrenceDecision {}
}
