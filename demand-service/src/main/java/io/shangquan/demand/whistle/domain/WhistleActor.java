package io.shangquan.demand.whistle.domain;

import java.util.Set;

/**
 * Who acts on a whistle.
 *
 * @param section whether for the coordinating section
 * @param office whether for the district's office
 * @param units codes of the units for which they act
 */
public record WhistleActor(String subject, boolean section, boolean office, Set<String> units) {

    public WhistleActor {
        units = Set.copyOf(units);
    }

    /** Whether they may make a move that concerns a unit. */
    boolean may(WhistleMove move, String unit, String lead) {
        return switch (move.party()) {
            case SECTION -> section;
            case UNIT -> office || units.contains(unit);
            case LEAD -> office || units.contains(lead);
        };
    }
}
