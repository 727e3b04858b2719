package io.shangquan.demand.duplicate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void the_same_words_of_the_same_category_are_likely_the_same() {
        assertThat(likeness("safety.parking", "停车场道闸打不开", Duration.ofDays(1))).isGreaterThan(0.9);
    }

    @Test
    void other_words_for_it_are_still_suggested() {
        assertThat(likeness("safety.parking", "道闸坏了，停车场进不去", Duration.ofDays(2)))
                .isGreaterThan(Likeness.LIKELY);
    }

    @Test
    void other_trouble_at_the_same_place_is_not() {
        assertThat(likeness("environment.noise", "楼上施工噪声太大", Duration.ofHours(1)))
                .isLessThan(Likeness.LIKELY);
    }

    @Test
    void what_is_longer_ago_is_less_likely() {
        assertThat(likeness("safety.parking", "停车场道闸", Duration.ofDays(29)))
                .isLessThan(likeness("safety.parking", "停车场道闸", Duration.ofDays(1)));
    }

    private static double likeness(String category, String text, Duration ago) {
        return Likeness.of(
                new Likeness.Described("safety.parking", "停车场道闸打不开", NOW),
                new Likeness.Described(category, text, NOW.minus(ago)));
    }
}
