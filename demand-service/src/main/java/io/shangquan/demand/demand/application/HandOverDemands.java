package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Demands;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Gives everything that an officer of a unit holds to another, one demand after the other. */
public final class HandOverDemands {

    private static final int MOST = 200;

    private final Demands demands;
    private final DemandQueries queries;
    private final Clock clock;

    public HandOverDemands(Demands demands, DemandQueries queries, Clock clock) {
        this.demands = demands;
        this.queries = queries;
        this.clock = clock;
    }

    /** Hands over at most 200 demands; {@code more} says whether there are others. */
    public Report handle(String district, Actor actor, String unit, String from, String to) {
        List<DemandView> held = queries.heldBy(district, unit, from, MOST + 1);
        List<String> handedOver = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (DemandView view : held.subList(0, Math.min(MOST, held.size()))) {
            DemandId id = view.demand().state().id();
            DemandDecision decision = ItemByItem.part(
                    id.value(),
                    () -> demands.change(district, id, demand -> demand.handOver(actor, from, to, clock.instant())));
            (decision instanceof DemandDecision.Accepted ? handedOver : left).add(id.value());
        }
        return new Report(handedOver, left, held.size() > MOST);
    }

    /**
     * What became of it.
     *
     * @param handedOver ids of the demands that the other has now
     * @param left ids of those that had moved on meanwhile
     * @param more whether the officer holds others still
     */
    public record Report(List<String> handedOver, List<String> left, boolean more) {
        public Report {
            handedOver = List.copyOf(handedOver);
            left = List.copyOf(left);
        }
    }
}
