package io.shangquan.demand.deadline.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.deadline.application.CalendarYears;
import io.shangquan.demand.deadline.domain.CalendarYear;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document for each year of a calendar; calendars belong to no district. */
@Repository
class MongoCalendarYears implements CalendarYears {

    private final AggregateStore<CalendarYear, CalendarYear> store;
    private final MongoCollection<Document> documents;

    MongoCalendarYears(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new CalendarYearMapping());
        this.documents = database.getCollection(CalendarYearMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, CalendarYearMapping.CALENDAR));
    }

    @Override
    public Map<Integer, WorkingCalendar.Year> of(String calendar) {
        Map<Integer, WorkingCalendar.Year> years = new HashMap<>();
        documents
                .find(and(
                        eq(ReservedFields.DISTRICT, CalendarYear.EVERYWHERE),
                        eq(CalendarYearMapping.CALENDAR, calendar)))
                .map(CalendarYearMapping::year)
                .forEach(year -> years.put(year.year(), year.days()));
        return years;
    }

    @Override
    public void publish(String calendar, int year, WorkingCalendar.Year days) {
        CalendarYear next = new CalendarYear(calendar, year, days);
        if (store.find(CalendarYear.EVERYWHERE, next.id()).isEmpty()) {
            Result<CalendarYear, Object> _ = store.create(CalendarYear.EVERYWHERE, next.id(), next, List.of(next));
        } else {
            Result<CalendarYear, Object> _ = store.change(
                    CalendarYear.EVERYWHERE, next.id(), before -> new Verdict.Accepted<>(next, List.of(next)));
        }
    }
}
