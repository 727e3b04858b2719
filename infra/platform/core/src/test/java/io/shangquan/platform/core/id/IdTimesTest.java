package io.shangquan.platform.core.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdTimesTest {

    private static final String ID = "019b76da-a800-7abc-bdef-0123456789ab";
    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void an_id_says_when_it_was_made() {
        assertThat(IdTimes.timeOf(ID)).isEqualTo(MADE);
    }

    @Test
    void the_first_id_of_a_moment_stands_between_those_before_and_those_of_it() {
        assertThat(IdTimes.firstAt(MADE)).isEqualTo("019b76da-a800-7000-8000-000000000000");
        assertThat(ID).isGreaterThan(IdTimes.firstAt(MADE)).isLessThan(IdTimes.firstAt(MADE.plusMillis(1)));
        assertThat(IdTimes.firstAt(Instant.EPOCH.minusSeconds(1)))
                .as("before all times")
                .startsWith("00000000-0000-7000");
    }
}
