package io.shangquan.demand.recurrence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.test.Filings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExtentTest {

    @Test
    void all_demands_are_counted_and_the_newest_named() {
        List<FiledDemand> many = IntStream.range(0, 60)
                .mapToObj(day -> LocalDate.parse("2026-01-01").plusDays(day).toString())
                .map(day -> Filings.filed(day, day, Filings.WATER))
                .toList();

        Extent extent = Extent.of(new Cluster(many), Filings.ZONE);

        assertThat(extent.demands()).isEqualTo(60);
        assertThat(extent.newest()).hasSize(Extent.NAMED).startsWith("2026-03-01", "2026-02-28");
        assertThat(extent.firstAt()).isEqualTo(Filings.at("2026-01-01"));
        assertThat(extent.lastAt()).isEqualTo(Filings.at("2026-03-01"));
    }

    @Test
    void an_enterprise_counts_once_and_nobody_not_at_all() {
        Extent extent = Extent.of(
                new Cluster(List.of(
                        new FiledDemand("a", "safety.fire", "x", "one", Filings.at("2026-03-02")),
                        new FiledDemand("b", "safety.parking", "x", "one", Filings.at("2026-03-03")),
                        new FiledDemand("c", "safety.parking", "x", "two", Filings.at("2026-03-04")),
                        new FiledDemand("d", "safety.fire", "x", null, Filings.at("2026-03-05")))),
                Filings.ZONE);

        assertThat(extent.enterprises()).isEqualTo(2);
        assertThat(extent.category())
                .as("the first by code, of two as frequent")
                .isEqualTo("safety.fire");
    }

    @Test
    void the_words_are_those_that_most_texts_share_as_people_read_them() {
        assertThat(SharedWords.of(List.of("雨天地库入口积水，车进不去", "一下雨地库入口就积水，请尽快处理", "地库入口又积水了")))
                .containsExactly("地库入口", "积水");
        assertThat(SharedWords.of(List.of("The Barrier is stuck", "barrier stuck again", "stuck: the barrier")))
                .containsExactly("barrier", "stuck", "the");
    }

    @Test
    void what_comes_in_the_same_months_of_two_years_has_a_season() {
        assertThat(season("2025-07-03", "2025-08-10", "2026-07-20", "2026-08-02"))
                .containsExactly(7, 8);
        assertThat(season("2025-07-03", "2025-07-10", "2026-07-20", "2026-02-02"))
                .as("one in four comes at another time")
                .containsExactly(7);
    }

    @Test
    void what_comes_in_one_year_at_any_time_or_all_year_round_has_none() {
        assertThat(season("2026-07-03", "2026-07-10", "2026-07-20")).isEmpty();
        assertThat(season("2025-07-03", "2026-07-10", "2026-02-20", "2026-04-01"))
                .isEmpty();
        assertThat(Season.of(Stream.of(2025, 2026)
                        .flatMap(year -> IntStream.rangeClosed(1, 5).mapToObj(month -> LocalDate.of(year, month, 1)))
                        .toList()))
                .isEmpty();
    }

    private static List<Integer> season(String... days) {
        return Extent.of(Filings.flooding(days), Filings.ZONE).season();
    }
}
