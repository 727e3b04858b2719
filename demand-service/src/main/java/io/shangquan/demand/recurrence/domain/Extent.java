package io.shangquan.demand.recurrence.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far a matter that comes back reaches.
 *
 * @param category code of the category under which most of its demands were filed
 * @param words that its demands share, the longest first
 * @param newest ids of its newest demands, the newest first
 * @param demands how many belong to it
 * @param enterprises for how many enterprises they were filed
 * @param firstAt when the first was filed
 * @param lastAt when the last was filed
 * @param season months (1 to 12) in which it comes, in order; empty if it comes at any time
 */
public record Extent(
        String category,
        List<String> words,
        List<String> newest,
        int demands,
        int enterprises,
        Instant firstAt,
        Instant lastAt,
        List<Integer> season) {

    /** So many demands are named at most; all are counted. */
    public static final int NAMED = 50;

    public Extent {
        words = List.copyOf(words);
        newest = List.copyOf(newest);
        season = List.copyOf(season);
    }

    /** The extent of a cluster. */
    static Extent of(Cluster cluster, ZoneId zone) {
        List<FiledDemand> demands = cluster.demands();
        return new Extent(
                mostFiledUnder(demands),
                SharedWords.of(demands.stream().map(FiledDemand::text).toList()),
                demands.reversed().stream().limit(NAMED).map(FiledDemand::id).toList(),
                demands.size(),
                (int) demands.stream()
                        .map(FiledDemand::enterprise)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                demands.getFirst().at(),
                demands.getLast().at(),
                Season.of(cluster.days(zone)));
    }

    private static String mostFiledUnder(List<FiledDemand> demands) {
        Map<String, Long> counts = demands.stream()
                .map(FiledDemand::category)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return Collections.max(
                        counts.entrySet(),
                        Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .getKey();
    }
}
