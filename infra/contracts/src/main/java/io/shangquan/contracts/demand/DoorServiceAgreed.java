package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import java.util.List;

/**
 * The submitter chose a time. Subject: the door service's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 * @param from when the visit begins
 * @param to when it ends
 * @param team subjects of who comes
 */
@EventType("io.shangquan.demand.door-service-agreed.v1")
public record DoorServiceAgreed(String demand, String unit, Instant from, Instant to, List<String> team) {

    public DoorServiceAgreed {
        team = List.copyOf(team);
    }
}
