package io.shangquan.event.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant STARTS = NOW.plus(Duration.ofDays(7));

    @Test
    void an_activity_is_planned_before_anybody_can_register() {
        ActivityDecision decision = Activity.plan(new ActivityId("1"), "110105-gongti", programme(STARTS, STARTS), NOW);

        assertThat(decision).isInstanceOfSatisfying(ActivityDecision.Accepted.class, accepted -> {
            assertThat(accepted.activity().status()).isEqualTo(ActivityStatus.PLANNED);
            assertThat(accepted.activity().takesRegistrationsAt(NOW)).isFalse();
            assertThat(accepted.events()).isEqualTo(List.of(new ActivityEvent.Planned(accepted.activity())));
        });
    }

    @Test
    void an_activity_that_would_have_begun_is_not_planned() {
        assertThat(Activity.plan(new ActivityId("1"), "110105-gongti", programme(NOW, NOW), NOW))
                .isEqualTo(new ActivityDecision.Refused(new ActivityRefusal.InThePast(NOW)));
    }

    @Test
    void registration_does_not_close_after_the_beginning() {
        assertThat(Activity.plan(new ActivityId("1"), "110105-gongti", programme(STARTS, STARTS.plusSeconds(1)), NOW))
                .isEqualTo(new ActivityDecision.Refused(new ActivityRefusal.TimesOutOfOrder()));
    }

    @Test
    void a_published_activity_takes_registrations_until_they_close() {
        Activity published = with(ActivityStatus.PUBLISHED);

        assertThat(published.takesRegistrationsAt(STARTS.minusMillis(1))).isTrue();
        assertThat(published.takesRegistrationsAt(STARTS)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ActivityStatus.class)
    void only_a_planned_activity_is_published(ActivityStatus status) {
        ActivityDecision decision = with(status).publish(NOW);

        if (status == ActivityStatus.PLANNED) {
            Activity published = with(ActivityStatus.PUBLISHED);
            assertThat(decision)
                    .isEqualTo(
                            new ActivityDecision.Accepted(published, List.of(new ActivityEvent.Published(published))));
        } else {
            assertThat(decision)
                    .isEqualTo(new ActivityDecision.Refused(new ActivityRefusal.IllegalMove("publish", status)));
        }
    }

    @ParameterizedTest
    @EnumSource(ActivityStatus.class)
    void an_activity_is_called_off_once(ActivityStatus status) {
        ActivityDecision decision = with(status).cancel(CancellationReason.WEATHER, NOW);

        if (status == ActivityStatus.CANCELLED) {
            assertThat(decision)
                    .isEqualTo(new ActivityDecision.Refused(new ActivityRefusal.IllegalMove("cancel", status)));
        } else {
            assertThat(decision).isInstanceOf(ActivityDecision.Accepted.class);
        }
    }

    @Test
    void what_has_begun_is_not_called_off() {
        assertThat(with(ActivityStatus.PUBLISHED).cancel(CancellationReason.OTHER, STARTS))
                .isEqualTo(new ActivityDecision.Refused(new ActivityRefusal.InThePast(STARTS)));
    }

    private static Activity with(ActivityStatus status) {
        return new Activity(new ActivityId("1"), "110105-gongti", programme(STARTS, STARTS), status);
    }

    private static Programme programme(Instant startsAt, Instant closesAt) {
        return new Programme(
                ActivityKind.SALON,
                "青年会客厅",
                "",
                "culture",
                null,
                startsAt,
                startsAt.plus(Duration.ofHours(2)),
                closesAt,
                30);
    }
}
