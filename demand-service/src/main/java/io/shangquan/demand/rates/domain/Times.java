package io.shangquan.demand.rates.domain;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long something took: percentiles by nearest rank, in whole seconds.
 *
 * @param measured of how many
 * @param median null if of none, and so the others
 */
public record Times(
        long measured,
        @Nullable Long median,
        @Nullable Long p90,
        @Nullable Long p95) {

    private static final int HALF = 50;
    private static final int MOST = 90;
    private static final int NEARLY_ALL = 95;
    private static final int WHOLE = 100;

    /** Of these. */
    public static Times of(Stream<Duration> durations) {
        List<Long> sorted = durations.map(Duration::toSeconds).sorted().toList();
        return new Times(sorted.size(), at(sorted, HALF), at(sorted, MOST), at(sorted, NEARLY_ALL));
    }

    private static @Nullable Long at(List<Long> sorted, int percent) {
        int rank = Math.ceilDiv(sorted.size() * percent, WHOLE);
        return sorted.isEmpty() ? null : sorted.get(rank - 1);
    }
}
