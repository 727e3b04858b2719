package io.shangquan.demand.rates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RateMonthTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant FILED = Instant.parse("2026-03-02T01:30:00Z");
    private static final RateRules RULES = new RateRules("2026-1", YearMonth.of(2026, 1), 10, false, List.of());

    private final DemandFact routed = DemandFact.NONE
            .submitted("safety.parking", "site-a", FILED, ZONE)
            .routed("safety", FILED.plus(Duration.ofHours(1)), ZONE);

    @Test
    void the_first_round_counts_and_later_ones_are_told_apart() {
        DemandFact solved =
                routed.contacted(true).resolved(FILED.plus(Duration.ofDays(2))).answered(true, false, false);
        DemandFact again = solved.reopenedOnce()
                .routed("culture", FILED.plus(Duration.ofDays(40)), ZONE)
                .resolved(FILED.plus(Duration.ofDays(50)))
                .answered(false, false, false);

        assertThat(month(solved).sum()).isEqualTo(new ThreeRates(1, 1, 1, 1, 0, 0, 0));
        assertThat(month(again).sum()).isEqualTo(new ThreeRates(1, 1, 1, 1, 0, 1, 0));
        assertThat(month(again).by(RateMonth.Line::unit)).containsOnlyKeys("safety");
        assertThat(month(again).toResolve().median())
                .isEqualTo(Duration.ofDays(2).toSeconds());
    }

    @Test
    void the_month_is_the_districts_and_that_of_the_first_routing() {
        DemandFact late = DemandFact.NONE
                .submitted("safety.parking", null, FILED, ZONE)
                .routed("safety", Instant.parse("2026-03-31T15:59:00Z"), ZONE)
                .routed("culture", Instant.parse("2026-04-02T00:00:00Z"), ZONE);
        DemandFact later = DemandFact.NONE.routed("safety", Instant.parse("2026-03-31T16:00:00Z"), ZONE);

        assertThat(month(late, later).sum().routed()).isEqualTo(1);
        assertThat(month(late).by(RateMonth.Line::unit)).containsOnlyKeys("culture");
    }

    @Test
    void what_is_excluded_or_made_up_counts_nowhere_else() {
        DemandFact excluded =
                routed.contacted(true).answered(false, false, false).excluded(true);
        DemandFact madeUp = routed.answered(true, true, true);

        assertThat(month(excluded, madeUp).sum()).isEqualTo(new ThreeRates(1, 0, 0, 0, 0, 0, 1));
        RateRules counting = new RateRules("x", YearMonth.of(2026, 1), 10, true, List.of());
        assertThat(RateMonth.of("d", MARCH, counting, FILED, FILED, List.of(madeUp))
                        .sum()
                        .satisfied())
                .isEqualTo(1);
    }

    @Test
    void percentiles_are_those_of_the_nearest_rank() {
        Times times = Times.of(Stream.iterate(1L, n -> n + 1).limit(20).map(Duration::ofSeconds));

        assertThat(times).isEqualTo(new Times(20, 10L, 18L, 19L));
        assertThat(Times.of(Stream.of())).isEqualTo(new Times(0, null, null, null));
    }

    @Test
    void those_with_the_same_rate_share_a_rank() {
        Map<String, ThreeRates> sums = Map.of(
                "a", new ThreeRates(4, 2, 0, 0, 0, 0, 0),
                "b", new ThreeRates(2, 2, 0, 0, 0, 0, 0),
                "c", new ThreeRates(2, 1, 0, 0, 0, 0, 0),
                "d", new ThreeRates(0, 0, 0, 0, 0, 0, 1),
                "e", new ThreeRates(4, 1, 0, 0, 0, 0, 0));

        assertThat(Ranking.of(sums, Ranking.By.RESPONSE))
                .extracting(place -> place.rank() + place.unit())
                .containsExactly("1b", "2a", "2c", "4e");
        assertThat(Ranking.of(sums, Ranking.By.SATISFACTION)).isEmpty();
    }

    @Test
    void heat_is_by_site_and_hour_where_the_district_is() {
        HeatMap.Row row = HeatMap.of(List.of(routed, routed)).getFirst();

        assertThat(row.site()).isEqualTo("site-a");
        assertThat(row.hours()).hasSize(24);
        assertThat(row.hours().get(9)).isEqualTo(2);
    }

    private static RateMonth month(DemandFact... facts) {
        return RateMonth.of("d", MARCH, RULES, FILED, FILED, List.of(facts));
    }
}
