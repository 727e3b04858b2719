package io.shangquan.ledger.enterprise.domain;

import java.util.List;

/** What came of a change: the entry as it is now with what happened, or a refusal. */
public sealed interface EnterpriseDecision {

    /** Accepted. No events when the same command had been carried out before. */
    record Accepted(Enterprise enterprise, List<EnterpriseEvent> events) implements EnterpriseDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(EnterpriseRefusal refusal) implements EnterpriseDecision {}
}
