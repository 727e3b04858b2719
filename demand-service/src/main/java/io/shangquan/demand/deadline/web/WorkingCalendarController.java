package io.shangquan.demand.deadline.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.deadline.application.DeadlineBook;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Years of working calendars, as the General Office of the State Council publishes them. */
@RestController
@RequestMapping("/api/v1/working-calendars/{calendar}/years")
class WorkingCalendarController {

    private final ImportCalendar imports;
    private final DeadlineBook book;

    WorkingCalendarController(ImportCalendar imports, DeadlineBook book) {
        this.imports = imports;
        this.book = book;
    }

    /** The years that are published, the newest first. */
    @GetMapping
    @Allow
    YearsResponse list(@PathVariable String calendar) {
        return book.calendar(calendar)
                .map(YearsResponse::of)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** Imports a year as lists of days. */
    @PostMapping(path = "/{year}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Unconditional
    @Allow(Roles.STREET_ADMIN)
    YearResponse importDays(
            @PathVariable String calendar, @PathVariable int year, @Valid @RequestBody YearRequest request) {
        return imported(calendar, year, request.holidays(), request.makeupDays());
    }

    /** Imports a year from a calendar file (iCalendar, RFC 5545): days marked 班 are worked, all others are free. */
    @PostMapping(path = "/{year}/icalendar", consumes = "text/calendar")
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

    /** All published years of a calendar. */
    record YearsResponse(List<PublishedYear> years) {
        YearsResponse {
            years = List.copyOf(years);
        }

        static YearsResponse of(WorkingCalendar calendar) {
            return new YearsResponse(calendar.years().entrySet().stream()
                    .sorted(Map.Entry.<Integer, WorkingCalendar.Year>comparingByKey()
                            .reversed())
                    .map(year -> PublishedYear.of(year.getKey(), year.getValue()))
                    .toList());
        }
    }

    /**
     * What a published year differs in from Monday to Friday, each day in order.
     *
     * @param holidays weekdays that are free
     * @param makeupDays weekend days that are worked
     */
    record PublishedYear(int year, List<LocalDate> holidays, List<LocalDate> makeupDays) {
        PublishedYear {
            holidays = List.copyOf(holidays);
            makeupDays = List.copyOf(makeupDays);
        }

        static PublishedYear of(int year, WorkingCalendar.Year days) {
            return new PublishedYear(
                    year,
                    days.holidays().stream().sorted().toList(),
                    days.makeupDays().stream().sorted().toList());
        }
    }
}
