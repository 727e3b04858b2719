package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.application.DemandQueries.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;

/** When the next deadline of a demand is, seen from now. */
public enum DemandDue {
    /** 已超时: it has passed. */
    LATE,
    /** 今天到期: still to come today. */
    TODAY,
    /** 本周到期: still to come until Sunday. */
    THIS_WEEK;

    /**
     * The span in which it is.
     *
     * @param today the day where the district is
     * @param beginning when a day begins there
     */
    Span span(Instant now, LocalDate today, Function<LocalDate, Instant> beginning) {
        return switch (this) {
            case LATE -> new Span(Instant.EPOCH, now);
            case TODAY -> new Span(now, beginning.apply(today.plusDays(1)));
            case THIS_WEEK -> new Span(now, beginning.apply(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        };
    }
}
