package io.shangquan.demand.doorservice.domain;

import java.time.Instant;
import java.util.Set;

/** Why something was not done to a door service. */
public sealed interface DoorRefusal {

    /** Not from where it stands. */
    record IllegalMove(DoorMove move, DoorStatus from, Set<DoorMove> legal) implements DoorRefusal {
        public IllegalMove {
            legal = Set.copyOf(legal);
        }
    }

    /** Somebody else's. */
    record NotTheirMove(DoorMove move) implements DoorRefusal {}

    /** A time that is offered is still to come, and there is at least one. */
    record NoTimeToCome() implements DoorRefusal {}

    /** The time was not offered, or has passed. */
    record NotOffered() implements DoorRefusal {}

    /** The visit has not begun. */
    record NotBegun(Instant from) implements DoorRefusal {}
}
