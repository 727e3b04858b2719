package io.shangquan.demand.savedfilter.mongo;

import io.shangquan.contracts.demand.DemandFiltersChanged;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.savedfilter.domain.SavedFilters;
import io.shangquan.demand.savedfilter.domain.SavedFilters.SavedFilter;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.OptionalFields;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a person's filters are kept; that they changed is their only event. */
final class SavedFiltersMapping implements AggregateMapping<SavedFilters, SavedFilters> {

    static final String COLLECTION = "savedFilters";
    private static final String PERSON = "person";
    private static final String FILTERS = "filters";
    private static final String NAME = "name";
    private static final String STATUS = "status";
    private static final String UNIT = "unit";
    private static final String CATEGORY = "category";
    private static final String SITE = "site";
    private static final String URGENCY = "urgency";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String DUE = "due";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(SavedFilters saved) {
        return new Document(PERSON, saved.person())
                .append(
                        FILTERS,
                        saved.filters().stream().map(SavedFiltersMapping::of).toList());
    }

    @Override
    public SavedFilters read(Document document) {
        return new SavedFilters(
                document.getString(ReservedFields.DISTRICT),
                document.getString(PERSON),
                document.getList(FILTERS, Document.class).stream()
                        .map(SavedFiltersMapping::readFilter)
                        .toList());
    }

    @Override
    public OutboundEvent message(SavedFilters event, SavedFilters after) {
        return new OutboundEvent(
                EventTypes.of(DemandFiltersChanged.class),
                new DemandFiltersChanged(after.person(), after.filters().size()));
    }

    private static Document of(SavedFilter filter) {
        Document document = new Document(NAME, filter.name());
        OptionalFields.put(document, STATUS, filter.status());
        OptionalFields.put(document, UNIT, filter.unit());
        OptionalFields.put(document, CATEGORY, filter.category());
        OptionalFields.put(document, SITE, filter.site());
        OptionalFields.put(document, URGENCY, filter.urgency());
        OptionalFields.put(document, FROM, text(filter.from()));
        OptionalFields.put(document, TO, text(filter.to()));
        OptionalFields.put(document, DUE, filter.due());
        return document;
    }

    private static SavedFilter readFilter(Document document) {
        return new SavedFilter(
                document.getString(NAME),
                document.getString(STATUS),
                document.getString(UNIT),
                document.getString(CATEGORY),
                document.getString(SITE),
                document.getString(URGENCY),
                day(document.getString(FROM)),
                day(document.getString(TO)),
                document.getString(DUE));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
