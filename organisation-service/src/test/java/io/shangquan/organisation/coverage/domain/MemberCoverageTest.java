package io.shangquan.organisation.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.organisation.coverage.domain.CoverageCount.Standing;
import io.shangquan.organisation.coverage.domain.MemberCoverage.Contact;
import io.shangquan.organisation.coverage.domain.MemberCoverage.Counterpart;
import io.shangquan.organisation.coverage.domain.MemberCoverage.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemberCoverageTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final MemberCoverage SHOP = MemberCoverage.of("c1", "d", "shop");

    @Test
    void an_affiliation_holds_from_its_day_on_and_none_before() {
        MemberCoverage shop = accepted(
                accepted(SHOP.affiliate(Affiliation.ATTACHED, DAY)).affiliate(Affiliation.OWN, DAY.plusMonths(2)));

        assertThat(shop.on(DAY.minusDays(1))).isEqualTo(Affiliation.NONE);
        assertThat(shop.on(DAY)).isEqualTo(Affiliation.ATTACHED);
        assertThat(shop.on(DAY.plusMonths(2))).isEqualTo(Affiliation.OWN);
        assertThat(shop.affiliate(Affiliation.NONE, DAY.plusMonths(2)))
                .isEqualTo(new Decision.Backwards(DAY.plusMonths(2)));
    }

    @Test
    void a_contact_that_is_missing_on_either_side_is_a_gap() {
        Contact ours = new Contact("officer", "O");
        Counterpart theirs = new Counterpart("N", "13800000000");

        assertThat(SHOP.isConnectedOn(DAY)).isFalse();
        assertThat(accepted(SHOP.nameContacts(ours, null, DAY)).isConnectedOn(DAY))
                .isFalse();
        assertThat(accepted(SHOP.nameContacts(null, theirs, DAY)).isConnectedOn(DAY))
                .isFalse();
        assertThat(accepted(SHOP.nameContacts(ours, theirs, DAY)).isConnectedOn(DAY))
                .isTrue();
    }

    @Test
    void contacts_count_from_their_day_on_and_a_month_before_as_it_was() {
        Contact ours = new Contact("officer", "O");
        Counterpart theirs = new Counterpart("N", "13800000000");
        MemberCoverage left =
                accepted(accepted(SHOP.nameContacts(ours, theirs, DAY)).nameContacts(ours, null, DAY.plusMonths(1)));

        assertThat(left.isConnectedOn(DAY.minusDays(1))).isFalse();
        assertThat(left.isConnectedOn(DAY.plusMonths(1).minusDays(1))).isTrue();
        assertThat(left.isConnectedOn(DAY.plusMonths(1))).isFalse();
        assertThat(left.nameContacts(ours, theirs, DAY)).isEqualTo(new Decision.Backwards(DAY.plusMonths(1)));
        assertThat(accepted(left.nameContacts(ours, theirs, DAY.plusMonths(1))).connections())
                .as("the same day once more is a correction")
                .hasSize(2);
    }

    @Test
    void members_of_which_nothing_is_known_count_as_not_reached() {
        CoverageCount count = CoverageCount.of(
                List.of(
                        known(accepted(SHOP.affiliate(Affiliation.OWN, DAY)), false),
                        known(accepted(SHOP.affiliate(Affiliation.JOINT, DAY)), false),
                        known(accepted(SHOP.affiliate(Affiliation.ATTACHED, DAY.plusDays(1))), false),
                        new Standing(Optional.empty(), false)),
                DAY);

        assertThat(count).isEqualTo(new CoverageCount(4, 1, 1, 0, 0, 0, 0));
        assertThat(count.organisationalPercent()).isEqualTo(50);
        assertThat(CoverageCount.of(List.of(), DAY).organisationalPercent()).isZero();
    }

    @Test
    void work_reaches_who_has_contacts_on_both_sides_and_was_visited() {
        MemberCoverage connected =
                accepted(SHOP.nameContacts(new Contact("officer", "O"), new Counterpart("N", "13800000000"), DAY));

        CoverageCount count = CoverageCount.of(
                List.of(known(connected, true), known(connected, false), new Standing(Optional.empty(), true)), DAY);

        assertThat(count.connected()).isEqualTo(2);
        assertThat(count.visited()).isEqualTo(2);
        assertThat(count.workPercent()).isEqualTo(33);
    }

    private static Standing known(MemberCoverage coverage, boolean visited) {
        return new Standing(Optional.of(coverage), visited);
    }

    private static MemberCoverage accepted(Decision decision) {
        return ((Decision.Accepted) decision).coverage();
    }
}
