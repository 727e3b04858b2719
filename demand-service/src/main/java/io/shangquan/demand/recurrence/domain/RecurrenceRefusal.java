package io.shangquan.demand.recurrence.domain;

import java.util.Set;

/** Why something was not done to a recurrence. */
public sealed interface RecurrenceRefusal {

    /** Not from where it stands. */
    record IllegalMove(RecurrenceMove move, RecurrenceStatus from, Set<RecurrenceMove> legal)
            implements RecurrenceRefusal {
        public IllegalMove {
            legal = Set.copyOf(legal);
        }
    }

    /** It was found as it is known. */
    record NothingNew() implements RecurrenceRefusal {}
}
