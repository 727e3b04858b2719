package io.shangquan.demand.doorservice.domain;

import java.time.Instant;

/** A time that is offered. */
public record Slot(Instant from, Instant to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Slot {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a visit ends after it begins");
        }
    }
}
