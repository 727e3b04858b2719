package io.shangquan.demand.demand.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By which route a demand goes to which unit.
 *
 * @param unit code of the lead unit
 * @param call whom a whistle calls; null on other routes
 */
public record Routing(Route route, String unit, @Nullable WhistleCall call) {

    /** @throws IllegalArgumentException if a whistle calls nobody, or another route does */
    public Routing {
        if ((route == Route.WHISTLE) != (call != null)) {
            throw new IllegalArgumentException("a whistle calls units, and nothing else does");
        }
    }

    /** To one unit. */
    public static Routing direct(String unit) {
        return new Routing(Route.DIRECT_TRANSFER, unit, null);
    }

    Assignment assignment(Instant now) {
        return new Assignment(route, unit, null, now, call);
    }

    /** Whether the units can still be where they are called to, and are others than the lead. */
    boolean isPossible(Instant now) {
        return call == null || (call.meetAt().isAfter(now) && !call.assisting().contains(unit));
    }

    /** Whether it changes nothing. */
    boolean isAs(Assignment assignment) {
        return route == assignment.route() && unit.equals(assignment.unit()) && Objects.equals(call, assignment.call());
    }
}
