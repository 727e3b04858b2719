package io.shangquan.demand.demand.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts, as far as a demand of one district needs to know.
 *
 * @param subject the person's id with the identity provider, or {@code system/…}
 * @param office whether for the committee office of the district
 * @param units codes of the units for which they act
 * @param enterprises credit codes of the enterprises for which they speak
 */
public record Actor(String subject, boolean office, Set<String> units, Set<String> enterprises) {

    private static final Actor TIMER = new Actor("system/clock", false, Set.of(), Set.of());

    public Actor {
        units = Set.copyOf(units);
        enterprises = Set.copyOf(enterprises);
    }

    /** The passing of time. */
    public static Actor timer() {
        return TIMER;
    }

    Set<Party> capacitiesIn(DemandState demand) {
        Set<Party> capacities = EnumSet.noneOf(Party.class);
        if (office) {
            capacities.add(Party.OFFICE);
        }
        if (demand.assignment() != null && units.contains(demand.assignment().unit())) {
            capacities.add(Party.LEAD_UNIT);
        }
        if (demand.intake().submitter().includes(this)) {
            capacities.add(Party.SUBMITTER);
        }
        if (equals(TIMER)) {
            capacities.add(Party.TIMER);
        }
        return capacities;
    }
}
