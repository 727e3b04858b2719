package io.shangquan.organisation.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrantPlanTest {

    private static final GivenGrant OFFICE =
            new GivenGrant("d", "office/district-office", "district-office@district/d");
    private static final GivenGrant HEAD = new GivenGrant("d", "office/head", "district-office@district/d");
    private static final GivenGrant CHIEF =
            new GivenGrant("d", "site-a/site-chief", "site-chief@district/d/unit/site-a");
    private static final String OTHERS = "street-admin@street/s";

    @Test
    void what_an_appointment_gives_is_added_and_the_grants_of_others_stay() {
        GrantPlan plan = GrantPlan.of(List.of(OTHERS), List.of(OFFICE), List.of(), List.of(OFFICE));

        assertThat(plan.next()).containsExactly(OTHERS, OFFICE.grant());
        assertThat(plan.lost()).isEmpty();
    }

    @Test
    void a_grant_that_was_there_before_its_appointment_goes_with_the_appointment() {
        GrantPlan held = GrantPlan.of(List.of(OFFICE.grant(), OTHERS), List.of(OFFICE), List.of(), List.of(OFFICE));
        GrantPlan ended = GrantPlan.of(held.next(), List.of(), List.of(), List.of(OFFICE));

        assertThat(held.next()).containsExactly(OFFICE.grant(), OTHERS);
        assertThat(ended.next()).containsExactly(OTHERS);
        assertThat(ended.lost()).containsExactly(OFFICE);
    }

    @Test
    void what_another_post_still_gives_is_not_lost() {
        GrantPlan plan = GrantPlan.of(List.of(OFFICE.grant()), List.of(HEAD), List.of(), List.of(OFFICE, HEAD));

        assertThat(plan.next()).containsExactly(OFFICE.grant());
        assertThat(plan.lost()).isEmpty();
    }

    @Test
    void what_is_to_come_is_neither_given_nor_lost() {
        GrantPlan plan = GrantPlan.of(List.of(OTHERS), List.of(), List.of(CHIEF), List.of(CHIEF));

        assertThat(plan.next()).containsExactly(OTHERS);
        assertThat(plan.lost()).isEmpty();
    }
}
