package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.Demands;
import java.time.Clock;

/** Does what a demand's clocks ask for. */
public final class FireDemandClocks {

    private final Demands demands;
    private final Timetables timetables;
    private final Clock clock;

    public FireDemandClocks(Demands demands, Timetables timetables, Clock clock) {
        this.demands = demands;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** Fires what is due now; nothing, if somebody was faster. */
    public void handle(String district, DemandId id) {
        var _ = demands.change(
                district,
                id,
                demand -> demand.fireClocks(timetables.followUpOf(demand), clock.instant())
                        .orElseGet(() -> new DemandDecision.Refused(new DemandRefusal.NothingDue())));
    }
}
