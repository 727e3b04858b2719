package io.shangquan.ledger.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnterpriseTest {

    private static final Profile BAKERY = new Profile("三里屯面包房", EnterpriseKind.ENTERPRISE, new Industry("F5211"), 12);
    private static final Premises GROUND_FLOOR = new Premises("site-taikoo", "1", "101");

    @Test
    void an_enterprise_is_entered_with_the_event_that_says_so() {
        EnterpriseDecision decision = entered(EnterpriseStatus.OPEN);

        assertThat(decision).isInstanceOfSatisfying(EnterpriseDecision.Accepted.class, accepted -> {
            assertThat(accepted.enterprise().status()).isEqualTo(EnterpriseStatus.OPEN);
            assertThat(accepted.events()).isEqualTo(List.of(new EnterpriseEvent.Registered(accepted.enterprise())));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = EnterpriseStatus.class,
            names = {"MOVING_OUT", "GONE"})
    void an_entry_does_not_begin_at_its_end(EnterpriseStatus status) {
        assertThat(entered(status))
                .isEqualTo(new EnterpriseDecision.Refused(new EnterpriseRefusal.NotAFirstStatus(status)));
    }

    @ParameterizedTest
    @CsvSource({
        "MOVING_IN, MOVING_IN, false",
        "MOVING_IN, OPEN, true",
        "MOVING_IN, MOVING_OUT, false",
        "MOVING_IN, GONE, true",
        "OPEN, MOVING_IN, false",
        "OPEN, OPEN, false",
        "OPEN, MOVING_OUT, true",
        "OPEN, GONE, true",
        "MOVING_OUT, MOVING_IN, false",
        "MOVING_OUT, OPEN, true",
        "MOVING_OUT, MOVING_OUT, false",
        "MOVING_OUT, GONE, true",
        "GONE, MOVING_IN, true",
        "GONE, OPEN, false",
        "GONE, MOVING_OUT, false",
        "GONE, GONE, false",
    })
    void a_status_follows_only_from_those_that_lead_to_it(EnterpriseStatus from, EnterpriseStatus to, boolean legal) {
        Enterprise enterprise = with(from);

        EnterpriseDecision decision = enterprise.become(to);

        if (legal) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            EnterpriseDecision.Accepted.class,
                            accepted ->
                                    assertThat(accepted.enterprise().status()).isEqualTo(to));
        } else {
            assertThat(decision)
                    .isEqualTo(
                            new EnterpriseDecision.Refused(new EnterpriseRefusal.IllegalStatus(from, to, from.next())));
        }
    }

    @Test
    void who_has_left_does_not_move_within_the_district() {
        assertThat(with(EnterpriseStatus.GONE).relocate(new Premises("site-soho", "2", null)))
                .isEqualTo(new EnterpriseDecision.Refused(new EnterpriseRefusal.Gone()));
    }

    @Test
    void a_move_says_which_site_was_left() {
        Premises next = new Premises("site-soho", "2", null);

        EnterpriseDecision decision = with(EnterpriseStatus.OPEN).relocate(next);

        assertThat(decision).isInstanceOfSatisfying(EnterpriseDecision.Accepted.class, accepted -> {
            assertThat(accepted.enterprise().premises()).isEqualTo(next);
            assertThat(accepted.events())
                    .isEqualTo(List.of(new EnterpriseEvent.Relocated(accepted.enterprise(), "site-taikoo")));
        });
    }

    @Test
    void a_change_that_changes_nothing_is_refused() {
        EnterpriseDecision nothing = new EnterpriseDecision.Refused(new EnterpriseRefusal.NothingChanged());

        assertThat(with(EnterpriseStatus.OPEN).amend(BAKERY)).isEqualTo(nothing);
        assertThat(with(EnterpriseStatus.OPEN).relocate(GROUND_FLOOR)).isEqualTo(nothing);
    }

    private static EnterpriseDecision entered(EnterpriseStatus status) {
        return Enterprise.register(
                new EnterpriseId("1"),
                "110105-gongti",
                new CreditCode("91350100M000100Y43"),
                BAKERY,
                GROUND_FLOOR,
                status);
    }

    private static Enterprise with(EnterpriseStatus status) {
        return new Enterprise(
                new EnterpriseId("1"),
                "110105-gongti",
                new CreditCode("91350100M000100Y43"),
                BAKERY,
                GROUND_FLOOR,
                status);
    }
}
