package io.shangquan.organisation.election.domain;

import java.util.List;

/** What came of a wish. */
public sealed interface ElectionDecision {

    /** Accepted. */
    record Accepted(Election election, List<ElectionEvent> events) implements ElectionDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(ElectionRefusal refusal) implements ElectionDecision {}
}
