package io.shangquan.demand.deadline.application;

import io.shangquan.demand.deadline.domain.WorkingCalendar;
import java.util.Map;

/** The years of working calendars that were imported. */
public interface CalendarYears {

    /** The years of a calendar. */
    Map<Integer, WorkingCalendar.Year> of(String calendar);

    /** Keeps a year, in place of an earlier import of the same one. */
    void publish(String calendar, int year, WorkingCalendar.Year days);
}
