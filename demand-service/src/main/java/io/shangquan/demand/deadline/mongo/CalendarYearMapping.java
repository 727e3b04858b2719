package io.shangquan.demand.deadline.mongo;

import io.shangquan.contracts.demand.CalendarYearPublished;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.deadline.domain.CalendarYear;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** How a year is kept; that it was published is its only event. */
final class CalendarYearMapping implements AggregateMapping<CalendarYear, CalendarYear> {

    static final String COLLECTION = "calendarYears";
    static final String CALENDAR = "calendar";
    private static final String YEAR = "year";
    private static final String HOLIDAYS = "holidays";
    private static final String MAKEUP_DAYS = "makeupDays";

    static CalendarYear year(Document document) {
        return new CalendarYear(
                document.getString(CALENDAR),
                document.getInteger(YEAR),
                new WorkingCalendar.Year(dates(document, HOLIDAYS), dates(document, MAKEUP_DAYS)));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(CalendarYear year) {
        return new Document(CALENDAR, year.calendar())
                .append(YEAR, year.year())
                .append(HOLIDAYS, texts(year.days().holidays()))
                .append(MAKEUP_DAYS, texts(year.days().makeupDays()));
    }

    @Override
    public CalendarYear read(Document document) {
        return year(document);
    }

    @Override
    public OutboundEvent message(CalendarYear event, CalendarYear after) {
        return new OutboundEvent(
                EventTypes.of(CalendarYearPublished.class), new CalendarYearPublished(event.calendar(), event.year()));
    }

    private static List<String> texts(Set<LocalDate> dates) {
        return dates.stream().sorted().map(LocalDate::toString).toList();
    }

    private static Set<LocalDate> dates(Document document, String field) {
        return document.getList(field, String.class).stream()
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }
}
