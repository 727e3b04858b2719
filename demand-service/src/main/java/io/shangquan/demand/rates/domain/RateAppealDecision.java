package io.shangquan.demand.rates.domain;

import java.util.List;

/** What came of a verb. */
public sealed interface RateAppealDecision {

    /** Accepted. */
    record Accepted(RateAppeal appeal, List<RateAppealEvent> events) implements RateAppealDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(RateAppealRefusal refusal) implements RateAppealDecision {}
}
