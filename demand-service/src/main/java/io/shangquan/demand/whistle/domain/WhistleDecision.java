package io.shangquan.demand.whistle.domain;

import java.util.List;

/** What came of a verb. */
public sealed interface WhistleDecision {

    /** Accepted. */
    record Accepted(Whistle whistle, List<WhistleEvent> events) implements WhistleDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(WhistleRefusal refusal) implements WhistleDecision {}
}
