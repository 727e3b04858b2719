package io.shangquan.event.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final RegistrationId ID = new RegistrationId("1");
    private static final Registrant LIN = new Registrant("p", "林小满");

    @Test
    void a_registration_is_confirmed_with_its_seat() {
        RegistrationDecision.Accepted confirmed = Registration.confirm(ID, "110105-gongti", "a", LIN, 7);

        assertThat(confirmed.registration())
                .isEqualTo(new Registration(ID, "110105-gongti", "a", LIN, 7, RegistrationStatus.CONFIRMED));
        assertThat(confirmed.events()).isEqualTo(List.of(new RegistrationEvent.Confirmed(confirmed.registration())));
    }

    @Test
    void a_place_that_is_given_back_keeps_no_name() {
        Registration confirmed =
                Registration.confirm(ID, "110105-gongti", "a", LIN, 7).registration();

        assertThat(confirmed.cancel(Registration.CancelledBy.BY_PERSON))
                .isInstanceOfSatisfying(
                        RegistrationDecision.Accepted.class,
                        accepted ->
                                assertThat(accepted.registration().registrant()).isEqualTo(new Registrant("p", null)));
    }

    @Test
    void a_registration_ends_once() {
        Registration confirmed =
                Registration.confirm(ID, "110105-gongti", "a", LIN, 7).registration();

        RegistrationDecision first = confirmed.cancel(Registration.CancelledBy.BY_PERSON);

        assertThat(first)
                .isInstanceOfSatisfying(
                        RegistrationDecision.Accepted.class,
                        accepted -> assertThat(accepted.registration().cancel(Registration.CancelledBy.BY_PERSON))
                                .isEqualTo(
                                        new RegistrationDecision.Refused(new RegistrationRefusal.AlreadyCancelled())));
    }
}
