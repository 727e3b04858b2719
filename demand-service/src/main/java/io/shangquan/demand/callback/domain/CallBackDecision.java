package io.shangquan.demand.callback.domain;

import java.util.List;

/** What came of a verb. */
public sealed interface CallBackDecision {

    /** Accepted. */
    record Accepted(CallBackDuty duty, List<CallBackEvent> events) implements CallBackDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(CallBackRefusal refusal) implements CallBackDecision {}
}
