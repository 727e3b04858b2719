package io.shangquan.demand.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shangquan.demand.escalation.domain.ChainPost.Absence;
import io.shangquan.demand.escalation.domain.ChainPost.Standing;
import io.shangquan.demand.escalation.domain.ChainPost.Tenure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Test
    void the_first_post_of_the_tier_at_which_somebody_answers_is_told() {
        Chain chain = new Chain(List.of(
                post(3, 2, List.of(held("second", Standing.HOLDER)), List.of()),
                post(3, 1, List.of(held("first", Standing.HOLDER)), List.of())));

        assertThat(chain.tell(3, DAY)).singleElement().satisfies(step -> {
            assertThat(step.told()).isTrue();
            assertThat(step.persons()).containsExactly("first");
        });
    }

    @Test
    void a_deputy_or_stand_in_answers_for_one_who_is_away() {
        List<Absence> away = List.of(new Absence("holder", DAY, DAY));
        Tenure holder = held("holder", Standing.HOLDER);
        Tenure deputy = held("deputy", Standing.DEPUTY);
        Tenure standIn = held("stand-in", Standing.STAND_IN);

        assertThat(post(4, 1, List.of(holder, deputy), List.of()).answeringOn(DAY))
                .containsExactly("holder");
        assertThat(post(4, 1, List.of(holder, deputy), away).answeringOn(DAY)).containsExactly("deputy");
        assertThat(post(4, 1, List.of(holder, deputy, standIn), away).answeringOn(DAY))
                .containsExactly("stand-in");
        assertThat(post(4, 1, List.of(holder, deputy), away).answeringOn(DAY.plusDays(1)))
                .containsExactly("holder");
    }

    @Test
    void a_tier_that_is_passed_over_is_in_the_trail_with_its_reason() {
        Tenure former = new Tenure("former", Standing.HOLDER, DAY.minusDays(9), DAY.minusDays(1));
        Chain chain = new Chain(List.of(
                post(4, 1, List.of(former), List.of()),
                post(2, 1, List.of(held("away", Standing.HOLDER)), List.of(new Absence("away", DAY, DAY.plusDays(3)))),
                post(1, 1, List.of(held("leader", Standing.HOLDER)), List.of())));

        assertThat(chain.tell(4, DAY))
                .extracting(Chain.Step::tier, Chain.Step::passedOver)
                .containsExactly(
                        tuple(4, Chain.Reason.VACANT),
                        tuple(3, Chain.Reason.NO_POST),
                        tuple(2, Chain.Reason.AWAY),
                        tuple(1, null));
    }

    @Test
    void where_nobody_answers_the_trail_says_so() {
        Escalation escalation = new Escalation(
                "e1",
                "110105-gongti",
                "d1",
                "RESOLVE",
                true,
                "safety",
                new Chain(List.of()).tell(4, DAY),
                Instant.parse("2026-03-02T02:00:00Z"),
                null,
                null);

        assertThat(escalation.trail()).hasSize(4).noneMatch(Chain.Step::told);
        assertThat(escalation.tier()).isZero();
        assertThat(escalation.persons()).isEmpty();
    }

    private static ChainPost post(int tier, int rank, List<Tenure> tenures, List<Absence> absences) {
        return new ChainPost("unit-" + rank, "head", tier, rank, tenures, absences);
    }

    private static Tenure held(String person, Standing standing) {
        return new Tenure(person, standing, DAY.minusDays(30), null);
    }
}
