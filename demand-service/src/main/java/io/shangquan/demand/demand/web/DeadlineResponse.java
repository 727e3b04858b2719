package io.shangquan.demand.demand.web;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Deadline;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.Pause;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.demand.demand.domain.Demand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A deadline, explained line by line.
 *
 * @param cause what started it
 * @param rules version of the rules under which the demand began
 * @param warnedAt when four fifths of the time have passed
 * @param roundTheClock whether hours count by day and night; otherwise the day on which it started is not counted (Civil Code,
 *     articles 201 and 203)
 * @param pauses times that do not count; the deadline moves by them
 * @param days every day since, and which of the working days it was
 */
record DeadlineResponse(
        ClockKind clock,
        @Nullable String unit,
        DeadlineClock.Cause cause,
        String rules,
        Instant startedAt,
        Instant warnedAt,
        Instant dueAt,
        boolean provisional,
        @Nullable Instant stoppedAt,
        boolean missed,
        boolean roundTheClock,
        List<Pause> pauses,
        List<Day> days) {

    DeadlineResponse {
        pauses = List.copyOf(pauses);
        days = List.copyOf(days);
    }

    static List<DeadlineResponse> of(Demand demand, Function<DeadlineClock, Deadline> explained) {
        return demand.state().clocks().all().stream()
                .map(clock -> of(clock, demand.state().intake().rules(), explained.apply(clock)))
                .toList();
    }

    private static DeadlineResponse of(DeadlineClock clock, String rules, Deadline deadline) {
        List<Day> days = new ArrayList<>();
        int counted = 0;
        for (Deadline.Step step : deadline.days()) {
            WorkingCalendar.Day day = step.day();
            days.add(new Day(
                    day.date(), day.kind(), step.counts() ? ++counted : null, step.paused(), day.provisional()));
        }
        return new DeadlineResponse(
                clock.kind(),
                clock.unit(),
                clock.cause(),
                rules,
                clock.startedAt(),
                clock.warningAt(),
                clock.dueAt(),
                clock.provisional(),
                clock.stoppedAt(),
                clock.missed(),
                deadline.days().isEmpty(),
                clock.pauses(),
                days);
    }

    /**
     * One day.
     *
     * @param counted which working day it was; absent if it was not worked, or on hold
     * @param paused whether the work was on hold
     */
    record Day(
            LocalDate date,
            WorkingCalendar.Kind kind,
            @Nullable Integer counted,
            boolean paused,
            boolean provisional) {}
}
