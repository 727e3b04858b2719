package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.text.domain.Bigrams;
import io.shangquan.demand.text.domain.Dice;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what comes back among the demands of a site. The eldest demand of a matter speaks for it, and a later one belongs to the matter
 * whose eldest it is most like: the result does not depend on the order in which demands are given, and a later demand moves no earlier
 * one.
 */
public final class Clustering {

    /** From here on two texts are about the same; a place and a courtesy that they share are not enough. */
    static final double LIKE = 0.35;

    private static final Comparator<FiledDemand> ELDEST_FIRST =
            Comparator.comparing(FiledDemand::at).thenComparing(FiledDemand::id);

    private Clustering() {}

    /**
     * What recurs, by branch, the matter with the eldest demand first.
     *
     * @param demands of one site, in any order
     * @param zone in which days begin
     */
    public static List<Cluster> of(List<FiledDemand> demands, ZoneId zone) {
        Map<String, List<Gathering>> branches = new TreeMap<>();
        for (FiledDemand demand : demands.stream().sorted(ELDEST_FIRST).toList()) {
            gather(branches.computeIfAbsent(Category.branchOf(demand.category()), code -> new ArrayList<>()), demand);
        }
        return branches.values().stream()
                .flatMap(List::stream)
                .map(gathering -> new Cluster(gathering.demands()))
                .filter(cluster -> cluster.recurs(zone))
                .toList();
    }

    private static void gather(List<Gathering> branch, FiledDemand demand) {
        Set<Integer> pairs = Bigrams.of(demand.text());
        Gathering likest = likest(branch, pairs);
        if (likest == null) {
            branch.add(new Gathering(pairs, new ArrayList<>(List.of(demand))));
        } else {
            likest.demands().add(demand);
        }
    }

    private static @Nullable Gathering likest(List<Gathering> gatherings, Set<Integer> pairs) {
        Gathering likest = null;
        double most = 0;
        for (Gathering gathering : gatherings) {
            double likeness = Dice.of(gathering.pairsOfEldest(), pairs);
            if (likeness >= LIKE && likeness > most) {
                most = likeness;
                likest = gathering;
            }
        }
        return likest;
    }

    /** A matter as its demands come together. */
    private record Gathering(Set<Integer> pairsOfEldest, List<FiledDemand> demands) {}
}
