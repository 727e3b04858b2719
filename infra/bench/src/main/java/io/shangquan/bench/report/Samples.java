package io.shangquan.bench.report;

import java.util.Arrays;
import java.util.List;

/** Times that were measured, in nanoseconds. */
public final class Samples {

    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private final long[] sorted;

    private Samples(long[] sorted) {
        this.sorted = sorted;
    }

    /** Of all times in all of the arrays. */
    public static Samples of(List<long[]> parts) {
        long[] all = parts.stream().flatMapToLong(Arrays::stream).toArray();
        Arrays.sort(all);
        return new Samples(all);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The time within which a share of all was done, by the nearest rank: a time that was measured, never one between two.
     *
     * @param share above 0, at most 1
     * @return milliseconds; not a number if nothing was measured
     */
    public double percentile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_OF_A_MILLISECOND;
    }
}
