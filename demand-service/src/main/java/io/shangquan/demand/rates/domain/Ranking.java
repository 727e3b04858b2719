package io.shangquan.demand.rates.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Who is ahead in one of the rates. */
public final class Ranking {

    private Ranking() {}

    /** The best first; those of whom there is nothing to say are not ranked, those with the same rate share a rank. */
    public static List<Place> of(Map<String, ThreeRates> sums, By by) {
        List<Map.Entry<String, ThreeRates>> sorted = sums.entrySet().stream()
                .filter(entry -> !Double.isNaN(by.rate.applyAsDouble(entry.getValue())))
                .sorted(Comparator.<Map.Entry<String, ThreeRates>>comparingDouble(
                                entry -> -by.rate.applyAsDouble(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<Place> places = new ArrayList<>();
        for (Map.Entry<String, ThreeRates> entry : sorted) {
            double rate = by.rate.applyAsDouble(entry.getValue());
            boolean same = !places.isEmpty() && Double.compare(places.getLast().rate(), rate) == 0;
            int rank = same ? places.getLast().rank() : places.size() + 1;
            places.add(new Place(rank, entry.getKey(), rate, entry.getValue().routed()));
        }
        return places;
    }

    /**
     * Who is where.
     *
     * @param unit code of the unit
     * @param rate 0 to 1
     * @param routed of how many demands
     */
    public record Place(int rank, String unit, double rate, long routed) {}

    /** Which rate. */
    @SuppressWarnings("ImmutableEnumChecker") // method references of a record hold nothing
    public enum By {
        /** 响应率. */
        RESPONSE(ThreeRates::response),
        /** 解决率. */
        RESOLUTION(ThreeRates::resolution),
        /** 满意率. */
        SATISFACTION(ThreeRates::satisfaction);

        private final ToDoubleFunction<ThreeRates> rate;

        By(ToDoubleFunction<ThreeRates> rate) {
            this.rate = rate;
        }
    }
}
