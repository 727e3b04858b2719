package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that is near, or was missed, was told one tier up. Subject: the escalation's id.
 *
 * @param demand the demand's id
 * @param clock which deadline, as in {@code RESOLVE}, or {@code ATTENDANCE}
 * @param missed false for a warning
 * @param unit code of the unit whose deadline it is, null for the office
 * @param tier the tier that was told, 5 to 1, or 0 if nobody answers at any
 * @param persons subjects of those who were told
 * @param passedOver how many tiers nobody answers at
 */
@EventType("io.shangquan.demand.escalated.v1")
public record DemandEscalated(
        String demand,
        String clock,
        boolean missed,
        @Nullable String unit,
        int tier,
        List<String> persons,
        int passedOver) {

    public DemandEscalated {
        persons = List.copyOf(persons);
    }
}
