package io.shangquan.demand.demand.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a demand.
 *
 * @param unit code of the lead unit
 * @param officer subject of who has taken it up
 * @param since when it was given to the unit
 * @param call whom a whistle calls; null on other routes
 */
public record Assignment(
        Route route,
        String unit,
        @Nullable String officer,
        Instant since,
        @Nullable WhistleCall call) {

    /** Codes of the units that have a part, the lead unit first. */
    public Set<String> units() {
        Set<String> units = new LinkedHashSet<>();
        units.add(unit);
        if (call != null) {
            units.addAll(call.assisting());
        }
        return units;
    }

    /** The same in the hands of an officer. */
    Assignment heldBy(String subject) {
        return new Assignment(route, unit, subject, since, call);
    }

    /** The same with a unit in the place of one that has ended; a whistle that would call nobody beside the lead is none any more. */
    Assignment succeeded(String ended, String successor) {
        String lead = unit.equals(ended) ? successor : unit;
        WhistleCall left = call == null ? null : call.succeeded(ended, successor, lead);
        return new Assignment(
                route == Route.WHISTLE && left == null ? Route.DIRECT_TRANSFER : route, lead, officer, since, left);
    }

    /** The same unit begins once more. */
    Assignment anew(Instant now) {
        return new Assignment(route, unit, null, now, call);
    }
}
