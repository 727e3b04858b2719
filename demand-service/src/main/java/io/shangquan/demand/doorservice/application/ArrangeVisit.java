package io.shangquan.demand.doorservice.application;

import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.Submitter;
import io.shangquan.demand.doorservice.domain.DoorActor;
import io.shangquan.demand.doorservice.domain.DoorDecision;
import io.shangquan.demand.doorservice.domain.DoorMove;
import io.shangquan.demand.doorservice.domain.DoorRefusal;
import io.shangquan.demand.doorservice.domain.DoorService;
import io.shangquan.demand.doorservice.domain.DoorServices;
import io.shangquan.demand.doorservice.domain.Slot;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arranges and reports visits for demands that go door to door. */
public final class ArrangeVisit {

    private final DoorServices services;
    private final DoorServiceQueries queries;
    private final Clock clock;

    public ArrangeVisit(DoorServices services, DoorServiceQueries queries, Clock clock) {
        this.services = services;
        this.queries = queries;
        this.clock = clock;
    }

    /** The id of a demand's door service; a demand has one. */
    public static String idOf(String demand) {
        return DerivedId.of(demand, "door-service");
    }

    /** The lead unit offers times, for the first time or once more. */
    public DoorDecision offer(DemandState demand, String unit, DoorActor actor, List<Slot> slots, List<String> team) {
        String id = demand.id().value();
        if (queries.find(demand.district(), id).isPresent()) {
            return services.change(
                    demand.district(), id, service -> service.offer(actor, slots, team, clock.instant()));
        }
        if (!actor.lead()) {
            return new DoorDecision.Refused(new DoorRefusal.NotTheirMove(DoorMove.OFFER));
        }
        Submitter submitter = demand.intake().submitter();
        DoorDecision first = DoorService.offer(
                id,
                demand.district(),
                unit,
                submitter.addressee(),
                submitter.enterprise(),
                slots,
                team,
                clock.instant());
        return first instanceof DoorDecision.Accepted offered ? services.offer(offered) : first;
    }

    /** The submitter chooses a time. */
    public DoorDecision choose(String district, String id, DoorActor actor, Slot slot) {
        return services.change(district, id, service -> service.choose(actor, slot, clock.instant()));
    }

    /** None of the times suits. */
    public DoorDecision decline(String district, String id, DoorActor actor) {
        return services.change(district, id, service -> service.decline(actor));
    }

    /** The team was there. */
    public DoorDecision visit(
            String district,
            String id,
            DoorActor actor,
            DoorService.Outcome outcome,
            String text,
            @Nullable String signedBy) {
        return services.change(
                district,
                id,
                service -> service.visit(actor, new DoorService.Visit(outcome, text, signedBy, clock.instant())));
    }
}
