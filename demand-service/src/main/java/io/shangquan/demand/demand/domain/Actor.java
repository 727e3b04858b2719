package io.shangquan.demand.demand.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts, as far as a demand of one district needs to know.
 *
 * @param subject the person's id with the identity provider, or {@code system/…}
 * @param standing what they are to every demand of the district
 * @param units codes of the units for which they act
 * @param enterprises credit codes of the enterprises for which they speak
 */
public record Actor(String subject, Set<Party> standing, Set<String> units, Set<String> enterprises) {

    private static final Actor TIMER = new Actor("system/clock", Set.of(Party.TIMER), Set.of(), Set.of());

    public Actor {
        standing = Set.copyOf(standing);
        units = Set.copyOf(units);
        enterprises = Set.copyOf(enterprises);
    }

    /** The passing of time. */
    public static Actor timer() {
        return TIMER;
    }

    /** Whoever has a link that was written for the submitter. */
    public static Actor linkHolder() {
        return new Actor("system/rating-link", Set.of(Party.SUBMITTER), Set.of(), Set.of());
    }

    /** Somebody of the district's office. */
    public static Actor office(String subject) {
        return new Actor(subject, Set.of(Party.OFFICE), Set.of(), Set.of());
    }

    /** Whether they act for the district's office. */
    public boolean office() {
        return standing.contains(Party.OFFICE);
    }

    /** In what capacities they act on a demand. */
    public Set<Party> capacitiesIn(DemandState demand) {
        Set<Party> capacities = EnumSet.noneOf(Party.class);
        capacities.addAll(standing);
        if (demand.assignment() != null && units.contains(demand.assignment().unit())) {
            capacities.add(Party.LEAD_UNIT);
        }
        if (demand.intake().submitter().includes(this)) {
            capacities.add(Party.SUBMITTER);
        }
        return capacities;
    }
}
