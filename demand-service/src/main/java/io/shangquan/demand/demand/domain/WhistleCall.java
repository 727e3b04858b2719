package io.shangquan.demand.demand.domain;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** Whom it calls once a unit is in the place of one that has ended; null if that is nobody beside the lead. */
    @Nullable
    WhistleCall succeeded(String ended, String successor, String lead) {
        Set<String> others = assisting.stream()
                .map(unit -> unit.equals(ended) ? successor : unit)
                .filter(unit -> !unit.equals(lead))
                .collect(Collectors.toUnmodifiableSet());
        return others.isEmpty() ? null : new WhistleCall(others, place, meetAt);
    }
}
