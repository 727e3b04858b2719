package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.util.List;

/**
 * A version of a solution plan was approved, or sent back. Subject: the plan's id.
 *
 * @param demand the demand's id
 * @param version which
 * @param approved whether its tasks may begin
 * @param units codes of the units with tasks
 */
@EventType("io.shangquan.demand.plan-decided.v1")
public record PlanDecided(String demand, int version, boolean approved, List<String> units) {

    public PlanDecided {
        units = List.copyOf(units);
    }
}
