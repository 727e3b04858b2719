package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A year of a working calendar was imported. Subject: the year's id.
 *
 * @param calendar the calendar's code
 * @param year which
 */
@EventType("io.shangquan.demand.calendar-year-published.v1")
public record CalendarYearPublished(String calendar, int year) {}
