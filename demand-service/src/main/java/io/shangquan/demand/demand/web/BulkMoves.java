package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.application.HandleDemand;
import io.shangquan.demand.demand.application.TriageDemand;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Route;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes one of the moves that can be made with many demands. */
@Component
class BulkMoves {

    private final TriageDemand triage;
    private final HandleDemand handle;

    BulkMoves(TriageDemand triage, HandleDemand handle) {
        this.triage = triage;
        this.handle = handle;
    }

    DemandDecision make(String district, DemandId id, Actor actor, BulkMove wanted) {
        return switch (wanted.move()) {
            case ROUTE -> triage.route(district, id, actor, wish(wanted));
            case CHANGE_UNIT -> triage.changeUnit(district, id, actor, wish(wanted));
            case TAKE_UP -> handle.takeUp(district, id, actor);
            case DECLINE ->
                triage.decline(
                        district,
                        id,
                        actor,
                        Objects.requireNonNull(wanted.reason()).reason(),
                        Objects.requireNonNull(wanted.instead()));
            case RECLASSIFY -> triage.reclassify(district, id, actor, wanted.category(), wanted.urgency());
        };
    }

    private static TriageDemand.Wish wish(BulkMove wanted) {
        return new TriageDemand.Wish(Route.DIRECT_TRANSFER, wanted.unit(), null);
    }
}
