package io.shangquan.demand.demand.domain;

import java.util.List;

/** What came of a verb: the demand as it is now with what happened, or a refusal. */
public sealed interface DemandDecision {

    /** Accepted. No events when the same command had been carried out before. */
    record Accepted(Demand demand, List<DemandEvent> events) implements DemandDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(DemandRefusal refusal) implements DemandDecision {}
}
