package io.shangquan.demand.rates.application;

import io.shangquan.demand.rates.domain.ThreeRates;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The three rates as the facts tell them now.
 *
 * @param counted what they are summed from
 * @param synthetic whether answers count that were made up for a demonstration
 */
public record LiveRates(List<DemandFacts.Counted> counted, boolean synthetic) {

    public LiveRates {
        counted = List.copyOf(counted);
    }

    /** Of all. */
    public ThreeRates sum() {
        ThreeRates sum = ThreeRates.NONE;
        for (DemandFacts.Counted one : counted) {
            sum = sum.plus(one.tally(), one.demands(), synthetic);
        }
        return sum;
    }

    /** How many answers were made up for a demonstration: they are counted only if that is asked for. */
    public long madeUp() {
        return counted.stream()
                .filter(one -> one.tally().synthetic()
                        && one.tally().solved() != null
                        && !one.tally().excluded())
                .mapToLong(DemandFacts.Counted::demands)
                .sum();
    }

    /** Of each group by its code; what belongs to none is left out. */
    public Map<String, ThreeRates> by(Function<DemandFacts.Counted, @Nullable String> group) {
        Map<String, ThreeRates> sums = new TreeMap<>();
        for (DemandFacts.Counted one : counted) {
            String code = group.apply(one);
            if (code != null) {
                ThreeRates sum = sums.getOrDefault(code, ThreeRates.NONE);
                sums.put(code, sum.plus(one.tally(), one.demands(), synthetic));
            }
        }
        return sums;
    }
}
