package io.shangquan.local.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void percentilesAreOfTheNearestRank() {
        Percentiles hundred = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

        assertThat(hundred.at(50)).isEqualTo(Duration.ofMillis(50));
        assertThat(hundred.at(99)).isEqualTo(Duration.ofMillis(99));
        assertThat(hundred.at(100)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void oneTimeIsEveryPercentile() {
        assertThat(Percentiles.of(List.of(Duration.ofMillis(7))).row("file"))
                .isEqualTo("file                               1      7.0      7.0      7.0      7.0");
    }

    @Test
    void noTimesMakeARowWithoutPercentiles() {
        assertThat(Percentiles.of(List.of()).row("file")).isEqualTo("file                               0");
    }
}
