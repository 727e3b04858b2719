package io.shangquan.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void a_percentile_is_the_time_within_which_that_share_was_done() {
        long[] odd = LongStream.rangeClosed(1, 50)
                .map(n -> (2 * n - 1) * MILLISECOND)
                .toArray();
        long[] even =
                LongStream.rangeClosed(1, 50).map(n -> 2 * n * MILLISECOND).toArray();

        Samples samples = Samples.of(List.of(even, odd));

        assertThat(samples.count()).isEqualTo(100);
        assertThat(samples.percentile(0.5)).isEqualTo(50);
        assertThat(samples.percentile(0.99)).isEqualTo(99);
        assertThat(samples.percentile(0.995)).isEqualTo(100);
        assertThat(samples.percentile(1)).isEqualTo(100);
    }

    @Test
    void of_nothing_there_is_no_percentile_and_no_median() {
        assertThat(Samples.of(List.of()).percentile(0.99)).isNaN();
        assertThat(Medians.of(List.of())).isNaN();
    }

    @Test
    void a_median_is_not_moved_by_one_run_that_went_wrong() {
        assertThat(Medians.of(List.of(0.9, 0.91, 0.1, 0.92, 0.9))).isEqualTo(0.9);
        assertThat(Medians.of(List.of(1.0, 2.0))).isEqualTo(1.5);
    }

    @Test
    void what_grows_is_told_from_what_only_wavers() {
        assertThat(Trend.of(List.of(1.0, 1.0, 5.0, 6.0, 30.0, 40.0)).grows(10)).isTrue();
        assertThat(Trend.of(List.of(1.0, 3.0, 2.0, 5.0, 3.0, 2.0)).grows(10)).isFalse();
        assertThat(Trend.of(List.of(100.0, 90.0, 120.0)).grows(10)).isFalse();
        assertThatThrownBy(() -> Trend.of(List.of(1.0, 2.0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bar_that_is_missed_is_told_as_such() {
        assertThat(Figure.atLeast("a", 0.84, 0.85, "").row()).isEqualTo("| a | 0.84 | ≥ 0.85 | **no** |");
        assertThat(Figure.atMost("b", 1999.5, 2000, "ms").row()).isEqualTo("| b | 2,000 ms | ≤ 2,000 ms | yes |");
        assertThat(Figure.atMost("c", Double.NaN, 2, "ms").met()).isFalse();
    }
}
