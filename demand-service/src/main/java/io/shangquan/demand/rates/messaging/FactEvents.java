package io.shangquan.demand.rates.messaging;

import io.shangquan.contracts.demand.DemandCalledBack;
import io.shangquan.contracts.demand.DemandFirstContacted;
import io.shangquan.contracts.demand.DemandRated;
import io.shangquan.contracts.demand.DemandReclassified;
import io.shangquan.contracts.demand.DemandReopened;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.DemandUnitSucceeded;
import io.shangquan.contracts.demand.RateAppealDecided;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.rates.domain.DemandFact;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** What events say of a demand's fact: the projection and the recomputation go by the same. */
final class FactEvents {

    /** Contract records by their event types. */
    static final Map<String, Class<?>> CONTRACTS = EventTypes.byType(
            DemandSubmitted.class,
            DemandReclassified.class,
            DemandRouted.class,
            DemandUnitSucceeded.class,
            DemandFirstContacted.class,
            DemandResolved.class,
            DemandCalledBack.class,
            DemandRated.class,
            DemandReopened.class,
            RateAppealDecided.class);

    private FactEvents() {}

    /** The fact after an event of the demand itself. */
    static DemandFact after(DemandFact known, Object happened, Instant at, ZoneId zone) {
        return switch (happened) {
            case DemandSubmitted submitted -> known.submitted(submitted.category(), submitted.site(), at, zone);
            case DemandReclassified changed -> known.reclassified(changed.category());
            case DemandReopened _ -> known.reopenedOnce();
            case DemandRouted routed -> known.routed(routed.unit(), at, zone);
            case DemandUnitSucceeded succeeded -> known.succeeded(succeeded.formerUnit(), succeeded.unit());
            case DemandFirstContacted contacted -> known.contacted(contacted.inTime());
            case DemandResolved _ -> known.resolved(at);
            case DemandRated rated -> known.answered(rated.solved(), rated.satisfied(), rated.synthetic());
            case DemandCalledBack called ->
                called.reached()
                        ? known.answered(
                                Boolean.TRUE.equals(called.solved()), Boolean.TRUE.equals(called.satisfied()), false)
                        : known;
            default -> known;
        };
    }
}
