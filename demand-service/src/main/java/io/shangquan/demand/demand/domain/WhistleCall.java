package io.shangquan.demand.demand.domain;

import java.time.Instant;
import java.util.Set;

/**
 * Whom a whistle calls, where and when.
 *
 * @param assisting codes of the units that come beside the lead unit
 * @param place where, in words
 */
public record WhistleCall(Set<String> assisting, String place, Instant meetAt) {

    /** So many units are called beside the lead unit at most. */
    public static final int MOST = 12;

    /** @throws IllegalArgumentException if it calls nobody, or too many */
    public WhistleCall {
        assisting = Set.copyOf(assisting);
        if (assisting.isEmpty() || assisting.size() > MOST) {
            throw new IllegalArgumentException("a whistle calls 1 to " + MOST + " units beside the lead");
        }
    }
}
