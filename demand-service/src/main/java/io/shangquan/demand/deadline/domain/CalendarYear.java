package io.shangquan.demand.deadline.domain;

/**
 * A year of a working calendar that was imported.
 *
 * @param calendar the calendar's code
 */
public record CalendarYear(String calendar, int year, WorkingCalendar.Year days) {

    /** A calendar belongs to no district. */
    public static final String EVERYWHERE = "*";

    public String id() {
        return calendar + '-' + year;
    }
}
