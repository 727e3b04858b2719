package io.shangquan.demand.recurrence.application;

import io.shangquan.demand.recurrence.domain.RecurrenceDecision;
import io.shangquan.demand.recurrence.domain.Recurrences;
import io.shangquan.demand.recurrence.domain.Topic;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of a proposal. */
public final class DecideRecurrences {

    private final Recurrences recurrences;
    private final Clock clock;

    public DecideRecurrences(Recurrences recurrences, Clock clock) {
        this.recurrences = recurrences;
        this.clock = clock;
    }

    /** Makes it a topic for consultation. */
    public RecurrenceDecision takeUp(String district, String id, String text, @Nullable String note, String by) {
        return recurrences.change(
                district, id, recurrence -> recurrence.takeUp(new Topic(text, note, by, clock.instant())));
    }

    /** Does not consult on it. */
    public RecurrenceDecision dismiss(String district, String id, String reason, String by) {
        return recurrences.change(district, id, recurrence -> recurrence.dismiss(reason, by, clock.instant()));
    }
}
