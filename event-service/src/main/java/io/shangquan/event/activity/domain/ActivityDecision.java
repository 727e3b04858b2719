package io.shangquan.event.activity.domain;

import java.util.List;

/** What came of a change: an activity as it is now with what happened, or a refusal. */
public sealed interface ActivityDecision {

    /** Accepted. No events when the same command had been carried out before. */
    record Accepted(Activity activity, List<ActivityEvent> events) implements ActivityDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(ActivityRefusal refusal) implements ActivityDecision {}
}
