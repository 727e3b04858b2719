package io.shangquan.demand.recurrence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.test.Filings;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final Cluster FLOODING = Filings.flooding("2026-03-01", "2026-03-02", "2026-03-03");
    private static final Recurrence KNOWN = known("flooding", FLOODING);

    @Test
    void one_is_known_again_when_its_eldest_demand_is_gone() {
        Cluster later = Filings.flooding("2026-03-02", "2026-03-03", "2026-03-04");

        Recognition recognition = Recognition.of(List.of(later), List.of(KNOWN));

        assertThat(recognition.matches()).containsExactly(new Recognition.Match(later, KNOWN));
        assertThat(recognition.missed()).isEmpty();
    }

    @Test
    void what_shares_no_demand_with_a_known_one_is_new_and_the_known_one_is_missed() {
        Cluster other = Filings.flooding("2026-05-01", "2026-05-02", "2026-05-03");

        Recognition recognition = Recognition.of(List.of(other), List.of(KNOWN));

        assertThat(recognition.matches()).containsExactly(new Recognition.Match(other, null));
        assertThat(recognition.missed()).containsExactly(KNOWN);
    }

    @Test
    void two_clusters_are_never_the_same_one_and_the_larger_is_recognised_first() {
        Cluster larger = Filings.flooding("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05");
        Cluster smaller = Filings.flooding("2026-03-01", "2026-03-06", "2026-03-07");

        Recognition recognition = Recognition.of(List.of(smaller, larger), List.of(KNOWN));

        assertThat(recognition.matches())
                .containsExactly(new Recognition.Match(larger, KNOWN), new Recognition.Match(smaller, null));
    }

    @Test
    void of_several_known_ones_it_is_the_one_that_shares_the_most() {
        Recurrence less = known("less", Filings.flooding("2026-03-03", "2026-04-02", "2026-04-03"));

        assertThat(Recognition.of(List.of(FLOODING), List.of(less, KNOWN)).matches())
                .containsExactly(new Recognition.Match(FLOODING, KNOWN));
    }

    private static Recurrence known(String id, Cluster cluster) {
        return Recurrence.propose(id, "110105-gongti", "site-a", cluster, Filings.ZONE)
                .recurrence();
    }
}
