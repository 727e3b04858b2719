package io.shangquan.demand.doorservice.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A time that is offered, to the millisecond: one that was kept is the same as the one that was sent. */
public record Slot(Instant from, Instant to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Slot {
        from = from.truncatedTo(ChronoUnit.MILLIS);
        to = to.truncatedTo(ChronoUnit.MILLIS);
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a visit ends after it begins");
        }
    }
}
