package io.shangquan.demand.recurrence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.test.Filings;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusteringTest {

    private static final List<String> FLOODS = List.of("雨天地库入口积水，车进不去", "一下雨地库入口就积水", "地库入口又积水了");

    private final FiledDemand first = Filings.filed("a", "2026-03-02", "雨天地库入口积水，车进不去");
    private final FiledDemand second = Filings.filed("b", "2026-03-20", "一下雨地库入口就积水");
    private final FiledDemand third = Filings.filed("c", "2026-04-11", "地库入口又积水了");
    private final FiledDemand other = Filings.filed("d", "2026-03-05", "停车场道闸不抬杆");

    @Test
    void what_is_put_differently_is_the_same_and_what_is_about_something_else_is_not() {
        assertThat(clusters(first, second, third, other))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.demands()).containsExactly(first, second, third));
    }

    @Test
    void the_order_in_which_demands_are_given_changes_nothing() {
        assertThat(clusters(third, other, second, first)).isEqualTo(clusters(first, second, third, other));
    }

    @Test
    void a_later_demand_moves_no_earlier_one() {
        FiledDemand later = Filings.filed("e", "2026-05-01", "停车场道闸坏了，不抬杆");

        assertThat(clusters(first, second, third, other, later)).isEqualTo(clusters(first, second, third, other));
    }

    @Test
    void two_demands_are_no_recurrence_and_three_of_one_day_are_one_incident() {
        assertThat(clusters(first, second)).isEmpty();
        assertThat(Clustering.of(Filings.floods("2026-03-02", "2026-03-02", "2026-03-02"), Filings.ZONE))
                .isEmpty();
        assertThat(Clustering.of(Filings.floods("2026-03-02", "2026-03-02", "2026-03-03"), Filings.ZONE))
                .hasSize(1);
    }

    @Test
    void categories_of_one_branch_come_together_and_others_do_not() {
        FiledDemand fire = new FiledDemand("f", "safety.fire", Filings.WATER, null, Filings.at("2026-03-06"));
        FiledDemand noise = new FiledDemand("n", "environment.water", Filings.WATER, null, Filings.at("2026-03-06"));

        assertThat(clusters(first, second, fire)).hasSize(1);
        assertThat(clusters(first, second, noise)).isEmpty();
    }

    @Test
    void a_demand_belongs_to_the_matter_that_it_is_most_like() {
        List<Cluster> clusters = clusters(
                Filings.filed("g", "2026-03-01", "道闸不抬杆"),
                Filings.filed("w1", "2026-03-02", "地库积水严重"),
                Filings.filed("w2", "2026-03-03", "地库积水严重，道闸不抬"),
                Filings.filed("w3", "2026-03-04", "地库积水"));

        assertThat(clusters)
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.demands())
                        .extracting(FiledDemand::id)
                        .containsExactly("w1", "w2", "w3"));
    }

    @Test
    void a_long_phrase_that_different_matters_share_brings_them_not_together() {
        FiledDemand[] different = filed(
                "尊敬的领导您好，三里屯太古里南区地库入口积水",
                "尊敬的领导您好，三里屯太古里南区停车场道闸不抬杆",
                "尊敬的领导您好，三里屯太古里南区消防通道被占用",
                "尊敬的领导您好，三里屯太古里南区货梯停运",
                "尊敬的领导您好，三里屯太古里南区电动车违规充电");

        assertThat(clusters(different)).isEmpty();
    }

    @Test
    void one_matter_said_differently_comes_together_though_everybody_names_the_site() {
        FiledDemand[] filed = filed(
                "三里屯太古里南区地库入口积水，车进不去",
                "三里屯太古里南区停车场道闸不抬杆",
                "三里屯太古里南区，一下雨地库入口就积水",
                "三里屯太古里南区消防通道被占用",
                "三里屯太古里南区货梯停运",
                "您好，三里屯太古里南区地库入口又积水了");

        assertThat(clusters(filed))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.demands()).containsExactly(filed[0], filed[2], filed[5]));
    }

    @Test
    void words_of_a_matter_that_is_often_reported_still_count() {
        List<FiledDemand> often = IntStream.rangeClosed(1, 9)
                .mapToObj(day -> Filings.filed("flood-" + day, "2026-04-0" + day, FLOODS.get(day % FLOODS.size())))
                .toList();

        assertThat(Clustering.of(
                        Stream.concat(often.stream(), Stream.of(filed("停车场道闸不抬杆", "货梯经常停运，送货困难", "消防通道停满快递三轮车")))
                                .toList(),
                        Filings.ZONE))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.demands()).isEqualTo(often));
    }

    /** One a day, in this order. */
    private static FiledDemand[] filed(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(place -> Filings.filed("demand-" + place, "2026-03-0" + (place + 1), texts[place]))
                .toArray(FiledDemand[]::new);
    }

    private static List<Cluster> clusters(FiledDemand... demands) {
        return Clustering.of(List.of(demands), Filings.ZONE);
    }
}
