package io.shangquan.demand.deadline.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.deadline.application.ImportCalendar;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Years of working calendars, as the General Office of the State Council publishes them. */
@RestController
@RequestMapping("/api/v1/working-calendars/{calendar}/years/{year}")
class WorkingCalendarController {

    private final ImportCalendar imports;

    WorkingCalendarController(ImportCalendar imports) {
        this.imports = imports;
    }

    /** Imports a year as lists of days. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Unconditional
    @Allow(Roles.STREET_ADMIN)
    YearResponse importDays(
            @PathVariable String calendar, @PathVariable int year, @Valid @RequestBody YearRequest request) {
        return imported(calendar, year, request.holidays(), request.makeupDays());
    }

    /** Imports a year from a calendar file (iCalendar, RFC 5545): days marked 班 are worked, all others are free. */
    @PostMapping(path = "/icalendar", consumes = "text/calendar")
    @Unconditional
    @Allow(Roles.STREET_ADMIN)
    YearResponse importCalendar(@PathVariable String calendar, @PathVariable int year, @RequestBody String file) {
        CalendarFile days = CalendarFile.read(file)
                .orElseThrow(() -> ProblemException.of(DeadlineProblem.UNREADABLE_CALENDAR, year));
        return imported(calendar, year, days.holidays(), days.makeupDays());
    }

    private YearResponse imported(String calendar, int year, Set<LocalDate> holidays, Set<LocalDate> makeupDays) {
        WorkingCalendar.Year days = WorkingCalendar.Year.of(year, holidays, makeupDays)
                .orElseThrow(() -> ProblemException.of(DeadlineProblem.UNREADABLE_CALENDAR, year));
        if (!imports.handle(calendar, year, days)) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return new YearResponse(
                calendar, year, days.holidays().size(), days.makeupDays().size());
    }

    /** A year's days that differ from Monday to Friday. */
    record YearRequest(
            @NotNull @Size(max = 200) Set<@NotNull LocalDate> holidays,
            @NotNull @Size(max = 60) Set<@NotNull LocalDate> makeupDays) {}

    /**
     * What was imported.
     *
     * @param holidays how many weekdays are free
     * @param makeupDays how many weekend days are worked
     */
    record YearResponse(String calendar, int year, int holidays, int makeupDays) {}
}
