package io.shangquan.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");
    private static final RetrySchedule SCHEDULE =
            new RetrySchedule(List.of(Duration.ofMinutes(1), Duration.ofHours(1)));

    @Test
    void what_was_taken_is_not_due_any_more() {
        Progress sent = Progress.dueAt(NOW).after(Handover.accepted("250"), "d", SCHEDULE, NOW);

        assertThat(sent.status()).isEqualTo(DeliveryStatus.SENT);
        assertThat(sent.dueAt()).isNull();
        assertThat(sent.attempts()).containsExactly(new Attempt(NOW, Handover.Outcome.ACCEPTED, "250"));
    }

    @Test
    void what_is_refused_for_good_is_given_up_at_once() {
        Progress refused = Progress.dueAt(NOW).after(Handover.refused("550"), "d", SCHEDULE, NOW);

        assertThat(refused.status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(refused.reason()).isEqualTo(Progress.REFUSED);
        assertThat(refused.dueAt()).isNull();
    }

    @Test
    void what_is_deferred_waits_longer_each_time_and_is_given_up_in_the_end() {
        Progress first = deferred(Progress.dueAt(NOW));
        assertThat(Duration.between(NOW, first.dueAt())).isBetween(Duration.ofSeconds(54), Duration.ofSeconds(66));

        Progress second = deferred(first);
        assertThat(Duration.between(NOW, second.dueAt())).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66));

        Progress last = deferred(second);
        assertThat(last.status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(last.reason()).isEqualTo(Progress.TRIED_TOO_OFTEN);
        assertThat(last.attempts()).hasSize(3);
    }

    @Test
    void whoever_asks_to_be_left_alone_for_longer_is() {
        Handover busy = new Handover(Handover.Outcome.DEFERRED, "429", Duration.ofHours(2));

        Progress after = Progress.dueAt(NOW).after(busy, "d", SCHEDULE, NOW);

        assertThat(after.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void what_failed_together_is_not_tried_again_together() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(number ->
                                SCHEDULE.pauseAfter(1, "delivery-" + number).orElseThrow())
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    private static Progress deferred(Progress progress) {
        return progress.after(Handover.deferred("451"), "d", SCHEDULE, NOW);
    }
}
