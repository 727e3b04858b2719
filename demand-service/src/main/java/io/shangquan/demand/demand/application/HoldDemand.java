package io.shangquan.demand.demand.application;

import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.domain.Hold;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Pauses of a demand. */
public final class HoldDemand {

    private final Demands demands;
    private final Timetables timetables;
    private final Clock clock;

    public HoldDemand(Demands demands, Timetables timetables, Clock clock) {
        this.demands = demands;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * The lead unit asks for a pause.
     *
     * @param reason code of a reason that the demand's rules list
     * @param text more about it
     */
    public DemandDecision request(
            String district, DemandId id, Actor actor, String reason, @Nullable String text, Instant until) {
        return demands.change(district, id, demand -> {
            DeadlineRules.Holds rules = timetables.rulesOf(demand).holds();
            return rules.find(reason)
                    .map(listed -> demand.requestHold(
                            actor,
                            new Hold.Request(reason, text, until, listed.pausesClocks(), rules.longest()),
                            clock.instant()))
                    .orElseGet(() -> new DemandDecision.Refused(new DemandRefusal.UnlistedHoldReason(reason)));
        });
    }

    /** The office agrees, or does not. */
    public DemandDecision decide(String district, DemandId id, Actor actor, boolean approved) {
        return demands.change(
                district,
                id,
                demand -> approved
                        ? demand.approveHold(actor, timetableOf(district, demand), clock.instant())
                        : demand.refuseHold(actor, clock.instant()));
    }

    /** The work goes on before its time. */
    public DemandDecision resume(String district, DemandId id, Actor actor) {
        return demands.change(
                district, id, demand -> demand.resume(actor, timetableOf(district, demand), clock.instant()));
    }

    private Timetable timetableOf(String district, Demand demand) {
        return timetables.of(district, demand.state().intake());
    }
}
