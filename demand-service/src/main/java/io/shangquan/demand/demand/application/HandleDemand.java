package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.demand.domain.ReturnOrder;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the lead unit does with a demand. */
public final class HandleDemand {

    private final Demands demands;
    private final Timetables timetables;
    private final Clock clock;

    public HandleDemand(Demands demands, Timetables timetables, Clock clock) {
        this.demands = demands;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** Begins to work on it. */
    public DemandDecision takeUp(String district, DemandId id, Actor actor) {
        return demands.change(
                district,
                id,
                demand -> demand.takeUp(
                        actor,
                        timetables.rulesOf(demand).returns().handOver(),
                        timetables.of(district, demand.state().intake()),
                        clock.instant()));
    }

    /** Says that it is not the unit's. */
    public DemandDecision returnOrder(
            String district, DemandId id, Actor actor, ReturnOrder.Reason reason, String text) {
        return demands.change(
                district,
                id,
                demand -> demand.returnOrder(
                        actor, reason, text, timetables.returnTermsOf(district, demand), clock.instant()));
    }

    /**
     * Notes that the submitter was spoken to.
     *
     * @param contactedAt null for now
     */
    public DemandDecision recordFirstContact(String district, DemandId id, Actor actor, @Nullable Instant contactedAt) {
        return demands.change(district, id, demand -> {
            Instant now = clock.instant();
            return demand.recordFirstContact(actor, contactedAt == null ? now : contactedAt, now);
        });
    }

    /** Reports the outcome. */
    public DemandDecision resolve(String district, DemandId id, Actor actor, Resolution.Outcome outcome, String text) {
        return demands.change(district, id, demand -> demand.resolve(actor, outcome, text, clock.instant()));
    }
}
