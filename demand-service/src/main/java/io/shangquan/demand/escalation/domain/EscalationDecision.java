package io.shangquan.demand.escalation.domain;

import java.util.List;

/** What came of a verb. */
public sealed interface EscalationDecision {

    /** Accepted. */
    record Accepted(Escalation escalation, List<EscalationEvent> events) implements EscalationDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(EscalationRefusal refusal) implements EscalationDecision {}
}
