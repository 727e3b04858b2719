package io.shangquan.bench.report;

import java.util.Collection;

/** The one in the middle: what one disturbed run cannot move. */
public final class Medians {

    private Medians() {}

    /** The median; the mean of the two in the middle if their number is even, not a number if there are none. */
    public static double of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
