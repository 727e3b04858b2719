package io.shangquan.demand.demand.web;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.DemandStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What demands are looked for by, within what their reader may see. */
@Component
class DemandFilters {

    private final Timetables timetables;
    private final Clock clock;

    DemandFilters(Timetables timetables, Clock clock) {
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * A filter; null means any.
     *
     * @param from the first day of filing, where the district is
     * @param to the last day of filing, where the district is
     * @param due when the next deadline is
     */
    DemandQueries.Filter of(
            String district,
            DemandReach reach,
            @Nullable DemandStatus status,
            @Nullable String unit,
            @Nullable String category,
            @Nullable String site,
            @Nullable Urgency urgency,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable DemandDue due) {
        return new DemandQueries.Filter(
                reach.narrowed(),
                status,
                unit,
                category,
                site,
                urgency,
                from == null ? null : timetables.beginningOf(district, from),
                to == null ? null : timetables.beginningOf(district, to.plusDays(1)),
                due == null ? null : spanOf(district, due));
    }

    private DemandQueries.Span spanOf(String district, DemandDue due) {
        Instant now = clock.instant();
        return due.span(now, timetables.dayOf(district, now), day -> timetables.beginningOf(district, day));
    }
}
