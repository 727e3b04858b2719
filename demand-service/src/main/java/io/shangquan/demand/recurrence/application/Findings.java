package io.shangquan.demand.recurrence.application;

import io.shangquan.demand.recurrence.domain.Recurrence;
import io.shangquan.demand.recurrence.domain.RecurrenceStatus;

/**
 * What came of looking for recurrences.
 *
 * @param proposed how many are proposed now that were not before
 * @param recounted to how many other demands belong than before
 * @param lapsed of how many proposals too few demands are left
 */
public record Findings(int proposed, int recounted, int lapsed) {

    /** Nothing new. */
    static final Findings NONE = new Findings(0, 0, 0);

    static Findings of(Recurrence before, Recurrence after) {
        if (before.status() == after.status()) {
            return new Findings(0, 1, 0);
        }
        return after.status() == RecurrenceStatus.LAPSED ? new Findings(0, 0, 1) : new Findings(1, 0, 0);
    }

    Findings plus(Findings others) {
        return new Findings(proposed + others.proposed, recounted + others.recounted, lapsed + others.lapsed);
    }
}
