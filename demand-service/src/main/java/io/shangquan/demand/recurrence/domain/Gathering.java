package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.text.domain.WeighedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The demands of one matter as they come together. */
final class Gathering {

    private final int place;
    private final WeighedText eldest;
    private final List<FiledDemand> demands = new ArrayList<>();
    private final Set<Integer> pairs = new HashSet<>();

    /**
     * Begins one, without a demand yet.
     *
     * @param place among the matters of its branch, from 0
     * @param eldest the text of the demand that speaks for it
     */
    Gathering(int place, WeighedText eldest) {
        this.place = place;
        this.eldest = eldest;
    }

    void add(Compared demand) {
        demands.add(demand.demand());
        pairs.addAll(demand.pairs());
    }

    int place() {
        return place;
    }

    WeighedText eldest() {
        return eldest;
    }

    /** Every pair that one of its demands has. */
    Set<Integer> pairs() {
        return pairs;
    }

    Cluster cluster() {
        return new Cluster(demands);
    }
}
