package io.shangquan.notification.preference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Preferences UNSAID = Preferences.unsaid("p");
    private static final Instant NOON = at("2026-03-02T12:00:00");
    private static final Instant LATE = at("2026-03-02T23:30:00");

    @Test
    void by_day_a_message_is_mailed_at_once_and_in_quiet_hours_when_they_end() {
        assertThat(UNSAID.plan("kind", Mode.IMMEDIATE, false, NOON)).isEqualTo(new MailPlan.Alone(NOON));
        assertThat(UNSAID.plan("kind", Mode.IMMEDIATE, false, LATE))
                .isEqualTo(new MailPlan.Alone(at("2026-03-03T07:00:00")));
    }

    @Test
    void what_is_urgent_waits_neither_for_the_morning_nor_for_others() {
        assertThat(UNSAID.plan("kind", Mode.IMMEDIATE, true, LATE)).isEqualTo(new MailPlan.Alone(LATE));
        assertThat(UNSAID.plan("kind", Mode.DIGEST, true, LATE)).isEqualTo(new MailPlan.Alone(LATE));
    }

    @Test
    void what_is_gathered_is_mailed_when_the_next_digest_is() {
        assertThat(UNSAID.plan("kind", Mode.DIGEST, false, NOON))
                .isEqualTo(new MailPlan.WithOthers(at("2026-03-03T08:30:00")));
        assertThat(UNSAID.nextDigestAfter(at("2026-03-03T08:30:00"))).isEqualTo(at("2026-03-04T08:30:00"));
        assertThat(UNSAID.nextDigestAfter(at("2026-03-03T08:29:59"))).isEqualTo(at("2026-03-03T08:30:00"));
    }

    @Test
    void what_a_person_says_about_a_kind_goes_before_its_default_and_no_mail_before_all() {
        Preferences said = new Preferences(
                "p", true, Language.EN, BEIJING, null, LocalTime.NOON, Map.of("loud", Mode.IMMEDIATE, "off", Mode.OFF));

        assertThat(said.plan("loud", Mode.DIGEST, false, LATE)).isEqualTo(new MailPlan.Alone(LATE));
        assertThat(said.plan("off", Mode.IMMEDIATE, true, NOON)).isEqualTo(new MailPlan.Not(Preferences.KIND_OFF));
        assertThat(said.withoutMail().plan("loud", Mode.IMMEDIATE, true, NOON))
                .isEqualTo(new MailPlan.Not(Preferences.MAIL_OFF));
    }

    @ParameterizedTest
    @CsvSource({
        "21:00, 07:00, 20:59, false",
        "21:00, 07:00, 21:00, true",
        "21:00, 07:00, 06:59, true",
        "21:00, 07:00, 07:00, false",
        "12:00, 14:00, 13:00, true",
        "12:00, 14:00, 14:00, false",
        "12:00, 14:00, 11:59, false"
    })
    void quiet_hours_may_go_over_midnight(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        Instant moment = at("2026-03-02T" + time + ":00");

        assertThat(new QuietHours(from, to).endAfter(moment, BEIJING).isPresent())
                .isEqualTo(quiet);
        assertThat(new QuietHours(from, to).endAfter(moment, BEIJING).stream())
                .allSatisfy(end -> assertThat(end).isAfter(moment).isBefore(moment.plusSeconds(86_400)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BEIJING).toInstant();
    }
}
