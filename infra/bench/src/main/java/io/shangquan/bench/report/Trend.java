package io.shangquan.bench.report;

import java.util.List;

/** Whether something grew while it was watched. */
public record Trend(double early, double late) {

    private static final double NOISE = 1.5;

    /**
     * Means of the first and the last third of a series.
     *
     * @param series in the order of time, three at least
     */
    public static Trend of(List<Double> series) {
        int third = series.size() / 3;
        if (third == 0) {
            throw new IllegalArgumentException("three values at least are needed to tell, not " + series.size());
        }
        return new Trend(mean(series.subList(0, third)), mean(series.subList(series.size() - third, series.size())));
    }

    /**
     * Whether the end is above the beginning by more than half and by more than an amount that does not matter.
     *
     * @param negligible in the unit of the series
     */
    public boolean grows(double negligible) {
        return late > early * NOISE && late - early > negligible;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
