package io.shangquan.demand.doorservice.messaging;

import io.shangquan.contracts.demand.DoorServiceAgreed;
import io.shangquan.contracts.demand.DoorServiceDeclined;
import io.shangquan.contracts.demand.DoorServiceOffered;
import io.shangquan.contracts.demand.DoorServiceVisited;
import io.shangquan.demand.doorservice.domain.DoorEvent;
import io.shangquan.demand.doorservice.domain.DoorService;

/** Events of door services as contract records. */
public final class DoorServiceMessages {

    private DoorServiceMessages() {}

    /** The contract record of an event. */
    public static Object of(DoorEvent event, DoorService after) {
        String demand = after.demand();
        return switch (event) {
            case DoorEvent.Offered _ ->
                new DoorServiceOffered(demand, after.unit(), after.slots().size(), after.submitter());
            case DoorEvent.Agreed agreed ->
                new DoorServiceAgreed(
                        demand,
                        after.unit(),
                        agreed.slot().from(),
                        agreed.slot().to(),
                        after.team());
            case DoorEvent.Declined _ -> new DoorServiceDeclined(demand, after.unit());
            case DoorEvent.Visited visited ->
                new DoorServiceVisited(
                        demand,
                        after.unit(),
                        visited.visit().outcome().name(),
                        visited.visit().signedBy() != null,
                        after.enterprise());
        };
    }
}
