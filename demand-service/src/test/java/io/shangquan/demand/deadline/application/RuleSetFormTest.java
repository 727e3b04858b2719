package io.shangquan.demand.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shangquan.demand.deadline.application.RuleSetForm.Time;
import io.shangquan.demand.deadline.domain.Allowance;
import io.shangquan.platform.core.json.PlatformJson;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"hours\":2}", "{\"workingDays\":7}", "{\"duration\":\"PT30M\"}", "{\"duration\":\"PT1H30M\"}"
            })
    void a_time_is_written_down_again_as_it_was(String written) {
        Time time = PlatformJson.strict().readValue(written, Time.class);

        assertThat(time.isEither()).isTrue();
        assertThat(Time.of(time.allowance())).isEqualTo(time);
    }

    @Test
    void whole_hours_are_written_as_hours() {
        assertThat(Time.of(new Allowance.RoundTheClock(Duration.ofHours(2)))).isEqualTo(new Time(2, null, null));
    }

    @Test
    void a_time_is_one_of_the_three() {
        refused(null, null, null);
        refused(1, 1, null);
        refused(1, null, Duration.ofMinutes(1));
        refused(null, 1, Duration.ofMinutes(1));
    }

    private static void refused(@Nullable Integer hours, @Nullable Integer workingDays, @Nullable Duration duration) {
        Time time = new Time(hours, workingDays, duration);

        assertThat(time.isEither()).isFalse();
        assertThatThrownBy(time::allowance).isInstanceOf(IllegalArgumentException.class);
    }
}
