package io.shangquan.bench.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.bench.report.Figure;
import org.junit.jupiter.api.Test;

class ServicePartTest {

    @Test
    void aFigureIsHeldAgainstItsBar() {
        assertThat(ServicePart.figure("a page, p95\t12.5\t20\tms"))
                .isEqualTo(new Figure("a page, p95", "12.5 ms", "≤ 20.0 ms", true));
        assertThat(ServicePart.figure("a page, p95\t21\t20\tms").met()).isFalse();
    }

    @Test
    void aNotePromisesNothing() {
        assertThat(ServicePart.figure("asked again\t0")).isEqualTo(Figure.note("asked again", "0"));
    }
}
