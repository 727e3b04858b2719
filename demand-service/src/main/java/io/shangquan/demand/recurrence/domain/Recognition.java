package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.category.domain.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of the recurrences that are known at a site each cluster is. One is known again by its demands, so that it stays itself when its
 * eldest demand is withdrawn or too long ago; no two clusters are the same one.
 *
 * @param matches the clusters, the largest first
 * @param missed known ones that were not found
 */
public record Recognition(List<Match> matches, List<Recurrence> missed) {

    private static final Comparator<Cluster> LARGEST_FIRST = Comparator.comparingInt(
                    (Cluster cluster) -> cluster.demands().size())
            .reversed()
            .thenComparing(cluster -> cluster.eldest().id());

    public Recognition {
        matches = List.copyOf(matches);
        missed = List.copyOf(missed);
    }

    /** Recognises clusters of a site. */
    public static Recognition of(List<Cluster> clusters, List<Recurrence> known) {
        List<Recurrence> left = new ArrayList<>(known);
        List<Match> matches = new ArrayList<>();
        for (Cluster cluster : clusters.stream().sorted(LARGEST_FIRST).toList()) {
            Optional<Recurrence> same = likeliest(cluster, left);
            same.ifPresent(left::remove);
            matches.add(new Match(cluster, same.orElse(null)));
        }
        return new Recognition(matches, left);
    }

    private static Optional<Recurrence> likeliest(Cluster cluster, List<Recurrence> known) {
        Set<String> demands = cluster.demands().stream().map(FiledDemand::id).collect(Collectors.toSet());
        return known.stream()
                .filter(one -> Category.branchOf(one.extent().category()).equals(cluster.branch()))
                .filter(one -> shared(one, demands) > 0)
                .max(Comparator.comparingLong((Recurrence one) -> shared(one, demands))
                        .thenComparing(Recurrence::id));
    }

    private static long shared(Recurrence known, Set<String> demands) {
        return known.extent().newest().stream().filter(demands::contains).count();
    }

    /**
     * A cluster, and what it is.
     *
     * @param known null if it is new
     */
    public record Match(Cluster cluster, @Nullable Recurrence known) {}
}
