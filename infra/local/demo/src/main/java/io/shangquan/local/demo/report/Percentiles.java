package io.shangquan.local.demo.report;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Times, in order. A percentile is the smallest of them that is not exceeded by so many of a hundred (nearest rank). */
record Percentiles(List<Duration> sorted) {

    static final String HEAD = "%-28s %7s %8s %8s %8s %8s".formatted("ms", "count", "p50", "p95", "p99", "most");

    private static final double NANOS_A_MILLI = 1e6;

    Percentiles {
        sorted = sorted.stream().sorted().toList();
    }

    static Percentiles of(Collection<Duration> times) {
        return new Percentiles(List.copyOf(times));
    }

    /** @param percent above 0, up to 100 */
    Duration at(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.max(1, rank) - 1);
    }

    /** One row below {@link #HEAD}. */
    String row(String name) {
        return sorted.isEmpty()
                ? String.format(Locale.ROOT, "%-28s %7d", name, 0)
                : String.format(
                        Locale.ROOT,
                        "%-28s %7d %8.1f %8.1f %8.1f %8.1f",
                        name,
                        sorted.size(),
                        millis(at(50)),
                        millis(at(95)),
                        millis(at(99)),
                        millis(at(100)));
    }

    private static double millis(Duration time) {
        return time.toNanos() / NANOS_A_MILLI;
    }
}
