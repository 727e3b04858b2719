package io.shangquan.bench.load;

import io.shangquan.bench.report.Samples;
import java.time.Duration;
import java.util.Map;

/**
 * What came of a load.
 *
 * @param times of the answers with status 2xx
 * @param took from the first request to the last answer
 * @param others how many answers had another status, by status; 0 stands for no answer
 */
public record LoadResult(Samples times, Duration took, Map<Integer, Long> others) {

    public LoadResult {
        others = Map.copyOf(others);
    }

    /** Good answers a second. */
    public double perSecond() {
        return times.count() / (took.toNanos() / 1e9);
    }

    /** @throws IllegalStateException if more than a thousandth of the requests failed: such figures say nothing */
    public LoadResult requireGood(String what) {
        long failed = others.values().stream().mapToLong(Long::longValue).sum();
        if (times.count() == 0 || failed * 1000 > times.count()) {
            throw new IllegalStateException(what + ": " + times.count() + " good answers, others by status " + others);
        }
        return this;
    }
}
