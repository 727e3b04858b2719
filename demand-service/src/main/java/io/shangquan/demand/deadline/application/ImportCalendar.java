package io.shangquan.demand.deadline.application;

import io.shangquan.demand.deadline.domain.WorkingCalendar;

/** Imports a year of a working calendar; deadlines that were provisional for want of it are computed anew by its event. */
public final class ImportCalendar {

    private final CalendarYears years;
    private final DeadlineBook book;

    public ImportCalendar(CalendarYears years, DeadlineBook book) {
        this.years = years;
        this.book = book;
    }

    /** @return whether there is such a calendar */
    public boolean handle(String calendar, int year, WorkingCalendar.Year days) {
        if (book.calendar(calendar).isEmpty()) {
            return false;
        }
        years.publish(calendar, year, days);
        book.forgetCalendar(calendar);
        return true;
    }
}
