package io.shangquan.demand.demand.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a demand has to do with others that ask for the same.
 *
 * @param into what it was merged into, null if it stands on its own
 * @param absorbed what was, or is to be, merged into it
 */
public record Merging(@Nullable Into into, List<Absorption> absorbed) {

    /** Nothing. */
    public static final Merging NONE = new Merging(null, List.of());

    /** So many are merged into one at most. */
    static final int MOST = 50;

    public Merging {
        absorbed = List.copyOf(absorbed);
    }

    Merging merged(Into other) {
        return new Merging(other, absorbed);
    }

    Merging alone() {
        return new Merging(null, absorbed);
    }

    Optional<Absorption> find(DemandId source) {
        return absorbed.stream().filter(one -> one.source().equals(source)).findFirst();
    }

    Merging with(Absorption absorption) {
        List<Absorption> next = new ArrayList<>(without(absorption.source()).absorbed());
        next.add(absorption);
        return new Merging(into, next);
    }

    Merging without(DemandId source) {
        return new Merging(
                into,
                absorbed.stream().filter(one -> !one.source().equals(source)).toList());
    }

    /**
     * Where a merged demand went.
     *
     * @param target id of the demand that answers for it
     * @param before where it stood
     */
    public record Into(DemandId target, DemandStatus before) {}

    /** Another demand that this one answers for. */
    public record Absorption(DemandId source, Stage stage) {}

    /** How far it is. */
    public enum Stage {
        /** The other is being asked. */
        ABSORBING,
        /** The other is merged. */
        ABSORBED,
        /** The other is being given back. */
        RELEASING
    }
}
