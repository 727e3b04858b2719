package io.shangquan.demand.deadline.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days of a calendar file: whole-day events, from the first day to the day before the end (RFC 5545, 3.6.1).
 *
 * @param holidays days of events that are not marked as worked
 * @param makeupDays days of events whose summary holds 班
 */
record CalendarFile(Set<LocalDate> holidays, Set<LocalDate> makeupDays) {

    private static final String WORKED = "班";
    private static final int LONGEST = 31;

    CalendarFile {
        holidays = Set.copyOf(holidays);
        makeupDays = Set.copyOf(makeupDays);
    }

    /** Empty if it is no calendar, or an event of it is no whole days. */
    static Optional<CalendarFile> read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        if (calendar == null) {
            return Optional.empty();
        }
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> makeupDays = new HashSet<>();
        for (VEvent event : calendar.getEvents()) {
            Optional<List<LocalDate>> days = daysOf(event);
            if (days.isEmpty()) {
                return Optional.empty();
            }
            String summary =
                    event.getSummary() == null ? "" : event.getSummary().getValue();
            (summary.contains(WORKED) ? makeupDays : holidays).addAll(days.get());
        }
        return Optional.of(new CalendarFile(holidays, makeupDays));
    }

    private static Optional<List<LocalDate>> daysOf(VEvent event) {
        DateStart start = event.getDateStart();
        if (start == null || start.getValue().hasTime()) {
            return Optional.empty();
        }
        LocalDate first = date(start.getValue());
        LocalDate end = event.getDateEnd() == null
                ? first.plusDays(1)
                : date(event.getDateEnd().getValue());
        long days = ChronoUnit.DAYS.between(first, end);
        return days < 1 || days > LONGEST
                ? Optional.empty()
                : Optional.of(first.datesUntil(end).toList());
    }

    private static LocalDate date(ICalDate date) {
        return LocalDate.of(
                date.getRawComponents().getYear(),
                date.getRawComponents().getMonth(),
                date.getRawComponents().getDate());
    }
}
