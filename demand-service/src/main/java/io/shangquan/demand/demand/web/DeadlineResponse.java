package io.shangquan.demand.demand.web;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Deadline;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandClock;
import io.shangquan.demand.demand.domain.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline, explained line by line.
 *
 * @param rules version of the rules under which the demand began
 * @param warnedAt when four fifths of the time have passed
 * @param roundTheClock whether hours count by day and night; otherwise the day on which it started is not counted (Civil Code,
 *     articles 201 and 203)
 * @param days every day since, and which of the working days it was
 */
record DeadlineResponse(
        ClockKind clock,
        @Nullable String unit,
        String rules,
        Instant startedAt,
        Instant warnedAt,
        Instant dueAt,
        boolean provisional,
        @Nullable Instant stoppedAt,
        boolean missed,
        boolean roundTheClock,
        List<Day> days) {

    DeadlineResponse {
        days = List.copyOf(days);
    }

    static List<DeadlineResponse> of(Demand demand, Timetable timetable) {
        return demand.state().clocks().all().stream()
                .map(clock -> of(clock, demand.state().intake().rules(), timetable.of(clock.kind(), clock.startedAt())))
                .toList();
    }

    private static DeadlineResponse of(DemandClock clock, String rules, Deadline deadline) {
        List<Day> days = new ArrayList<>();
        int counted = 0;
        for (WorkingCalendar.Day day : deadline.days()) {
            days.add(new Day(day.date(), day.kind(), day.isWorked() ? ++counted : null, day.provisional()));
        }
        return new DeadlineResponse(
                clock.kind(),
                clock.unit(),
                rules,
                clock.startedAt(),
                Deadline.warningBetween(clock.startedAt(), clock.dueAt()),
                clock.dueAt(),
                clock.provisional(),
                clock.stoppedAt(),
                clock.missed(),
                deadline.days().isEmpty(),
                days);
    }

    /**
     * One day.
     *
     * @param counted which working day it was; absent if it was not worked
     */
    record Day(
            LocalDate date,
            WorkingCalendar.Kind kind,
            @Nullable Integer counted,
            boolean provisional) {}
}
