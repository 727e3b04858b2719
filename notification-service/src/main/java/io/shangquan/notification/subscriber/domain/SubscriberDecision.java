package io.shangquan.notification.subscriber.domain;

import java.util.List;

/** What came of a change: a subscriber as it is now with what happened, or a refusal. */
public sealed interface SubscriberDecision {

    /** Accepted. No events when the same command had been carried out before. */
    record Accepted(Subscriber subscriber, List<SubscriberEvent> events) implements SubscriberDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(SubscriberRefusal refusal) implements SubscriberDecision {}
}
