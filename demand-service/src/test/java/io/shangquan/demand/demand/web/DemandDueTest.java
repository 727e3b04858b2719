package io.shangquan.demand.demand.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.demand.application.DemandQueries.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemandDueTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** A Sunday in Shanghai, and still Saturday in Greenwich. */
    private static final Instant SUNDAY = Instant.parse("2026-02-28T18:00:00Z");

    @Test
    void what_is_late_was_due_before_now() {
        assertThat(spanOf(DemandDue.LATE, SUNDAY)).isEqualTo(new Span(Instant.EPOCH, SUNDAY));
    }

    @Test
    void a_day_and_a_week_end_where_the_district_is_and_hold_nothing_that_is_late() {
        Instant midnight = Instant.parse("2026-03-01T16:00:00Z");
        assertThat(spanOf(DemandDue.TODAY, SUNDAY)).isEqualTo(new Span(SUNDAY, midnight));
        assertThat(spanOf(DemandDue.THIS_WEEK, SUNDAY)).isEqualTo(new Span(SUNDAY, midnight));
        assertThat(spanOf(DemandDue.THIS_WEEK, midnight))
                .isEqualTo(new Span(midnight, Instant.parse("2026-03-08T16:00:00Z")));
    }

    private static Span spanOf(DemandDue due, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SHANGHAI);
        return due.span(now, today, day -> day.atStartOfDay(SHANGHAI).toInstant());
    }
}
