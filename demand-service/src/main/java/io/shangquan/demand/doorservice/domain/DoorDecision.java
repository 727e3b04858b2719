package io.shangquan.demand.doorservice.domain;

import java.util.List;

/** What came of a verb. */
public sealed interface DoorDecision {

    /** Accepted. */
    record Accepted(DoorService service, List<DoorEvent> events) implements DoorDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(DoorRefusal refusal) implements DoorDecision {}
}
