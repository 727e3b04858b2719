package io.shangquan.platform.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class PlatformJsonTest {

    private final JsonMapper strict = PlatformJson.strict();

    @Test
    void what_is_right_is_read() {
        assertThat(strict.readValue("{\"name\":\"a\",\"count\":1,\"day\":\"MONDAY\"}", Sample.class))
                .isEqualTo(new Sample("a", 1, DayOfWeek.MONDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"count\":1,\"extra\":true}",
                "{\"name\":\"a\",\"name\":\"b\",\"count\":1}",
                "{\"name\":\"a\",\"count\":null}",
                "{\"name\":\"a\",\"count\":1.5}",
                "{\"name\":\"a\",\"count\":\"1\"}",
                "{\"name\":1,\"count\":1}",
                "{\"name\":{\"$ne\":null},\"count\":1}",
                "{\"name\":\"a\\u0000\",\"count\":1}",
                "{\"name\":\"a\",\"count\":1,\"day\":0}",
                "{\"name\":\"a\",\"count\":1,\"day\":\"monday\"}",
                "{\"name\":\"a\",\"count\":1} trailing",
            })
    void nothing_is_passed_over_or_converted_in_silence(String json) {
        assertThatThrownBy(() -> strict.readValue(json, Sample.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void depth_and_length_have_limits() {
        String deep = "[".repeat(40) + "]".repeat(40);
        String number = "1".repeat(70);

        assertThatThrownBy(() -> strict.readTree(deep)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> strict.readTree(number)).isInstanceOf(JacksonException.class);
    }

    @Test
    void what_a_newer_version_has_written_is_read_by_an_older_one() {
        assertThat(PlatformJson.lenient().readValue("{\"name\":\"a\",\"count\":1,\"newer\":[]}", Sample.class))
                .isEqualTo(new Sample("a", 1, null));
    }

    record Sample(String name, int count, @Nullable DayOfWeek day) {}
}
