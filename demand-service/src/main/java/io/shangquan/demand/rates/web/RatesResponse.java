package io.shangquan.demand.rates.web;

import io.shangquan.demand.rates.application.DemandFacts;
import io.shangquan.demand.rates.application.LiveRates;
import io.shangquan.demand.rates.domain.RateMonth;
import io.shangquan.demand.rates.domain.ThreeRates;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rates of a month.
 *
 * @param district of all that was asked for
 * @param madeUp how many answers were made up for a demonstration, counted or not; absent in a month that is frozen
 * @param bySite absent in a month that is frozen, which is not counted by sites
 */
record RatesResponse(
        YearMonth month,
        @Nullable Long madeUp,
        Rates district,
        Map<String, Rates> byUnit,
        Map<String, Rates> byCategory,
        @Nullable Map<String, Rates> bySite) {

    RatesResponse {
        byUnit = Map.copyOf(byUnit);
        byCategory = Map.copyOf(byCategory);
        bySite = bySite == null ? null : Map.copyOf(bySite);
    }

    static RatesResponse of(YearMonth month, LiveRates rates) {
        return new RatesResponse(
                month,
                rates.madeUp(),
                Rates.of(rates.sum()),
                rates(rates.by(counted -> counted.tally().unit())),
                rates(rates.by(counted -> counted.tally().category())),
                rates(rates.by(DemandFacts.Counted::site)));
    }

    static RatesResponse of(RateMonth month) {
        return new RatesResponse(
                month.month(),
                null,
                Rates.of(month.sum()),
                rates(month.by(RateMonth.Line::unit)),
                rates(month.by(RateMonth.Line::category)),
                null);
    }

    private static Map<String, Rates> rates(Map<String, ThreeRates> sums) {
        Map<String, Rates> rates = new TreeMap<>();
        sums.forEach((key, sum) -> rates.put(key, Rates.of(sum)));
        return rates;
    }

    /** Counts, and rates from 0 to 1; a rate of nothing is absent. */
    record Rates(
            long routed,
            long contacted,
            long answered,
            long solved,
            long satisfied,
            long reopened,
            long excluded,
            @Nullable Double response,
            @Nullable Double resolution,
            @Nullable Double satisfaction) {

        static Rates of(ThreeRates sum) {
            return new Rates(
                    sum.routed(),
                    sum.contacted(),
                    sum.answered(),
                    sum.solved(),
                    sum.satisfied(),
                    sum.reopened(),
                    sum.excluded(),
                    number(sum.response()),
                    number(sum.resolution()),
                    number(sum.satisfaction()));
        }

        private static @Nullable Double number(double rate) {
            return Double.isNaN(rate) ? null : rate;
        }
    }
}
