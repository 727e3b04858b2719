package io.shangquan.demand.plan.domain;

import java.util.Set;

/**
 * Who acts on a plan.
 *
 * @param office whether for the district's office
 * @param units codes of the units for which they act
 */
public record PlanActor(String subject, boolean office, Set<String> units) {

    public PlanActor {
        units = Set.copyOf(units);
    }

    boolean isOf(String unit) {
        return office || units.contains(unit);
    }
}
