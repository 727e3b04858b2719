package io.shangquan.demand.recurrence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.test.Filings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteringTest {

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

    private static List<Cluster> clusters(FiledDemand... demands) {
        return Clustering.of(List.of(demands), Filings.ZONE);
    }
}
