package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.Demands;
import java.time.Clock;
import java.util.List;

/** Computes provisional deadlines anew once the year is published for want of which they were provisional. */
public final class RecomputeDeadlines {

    private static final int BATCH = 200;

    private final Demands demands;
    private final DemandQueries queries;
    private final Timetables timetables;
    private final Clock clock;

    public RecomputeDeadlines(Demands demands, DemandQueries queries, Timetables timetables, Clock clock) {
        this.demands = demands;
        this.queries = queries;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** Of every district that follows the calendar; a demand whose deadlines stay provisional is left as it is. */
    public void handle(String calendar) {
        String after = "";
        List<DemandQueries.Located> found;
        do {
            found = queries.provisional(after, BATCH);
            for (DemandQueries.Located one : found) {
                if (timetables.follows(one.district(), calendar)) {
                    recompute(one);
                }
                after = one.id().value();
            }
        } while (found.size() == BATCH);
    }

    private void recompute(DemandQueries.Located one) {
        DemandDecision _ = demands.change(
                one.district(),
                one.id(),
                demand -> demand.recomputeDeadlines(
                        timetables.of(one.district(), demand.state().intake()), clock.instant()));
    }
}
