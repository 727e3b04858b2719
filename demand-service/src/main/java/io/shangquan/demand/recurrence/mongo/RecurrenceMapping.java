package io.shangquan.demand.recurrence.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.recurrence.domain.Dismissal;
import io.shangquan.demand.recurrence.domain.Extent;
import io.shangquan.demand.recurrence.domain.Recurrence;
import io.shangquan.demand.recurrence.domain.RecurrenceEvent;
import io.shangquan.demand.recurrence.domain.RecurrenceStatus;
import io.shangquan.demand.recurrence.domain.Topic;
import io.shangquan.demand.recurrence.messaging.RecurrenceMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a recurrence is kept. */
final class RecurrenceMapping implements AggregateMapping<Recurrence, RecurrenceEvent> {

    static final String COLLECTION = "recurrences";
    static final String STATUS = "status";
    static final String SITE = "site";
    /** How many belong to it, which is the order of lists. */
    static final String DEMANDS = "demands";

    private static final String CATEGORY = "category";
    private static final String WORDS = "words";
    private static final String NEWEST = "newest";
    private static final String ENTERPRISES = "enterprises";
    private static final String FIRST_AT = "firstAt";
    private static final String LAST_AT = "lastAt";
    private static final String SEASON = "season";
    private static final String TOPIC = "topic";
    private static final String TEXT = "text";
    private static final String NOTE = "note";
    private static final String DISMISSAL = "dismissal";
    private static final String REASON = "reason";
    private static final String BY = "by";
    private static final String AT = "at";

    static Recurrence recurrence(Document document) {
        return new Recurrence(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(SITE),
                RecurrenceStatus.valueOf(document.getString(STATUS)),
                extent(document),
                topic(document.get(TOPIC, Document.class)),
                dismissal(document.get(DISMISSAL, Document.class)));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(Recurrence recurrence) {
        Extent extent = recurrence.extent();
        Document document = new Document(SITE, recurrence.site())
                .append(STATUS, recurrence.status().name())
                .append(CATEGORY, extent.category())
                .append(WORDS, extent.words())
                .append(NEWEST, extent.newest())
                .append(DEMANDS, extent.demands())
                .append(ENTERPRISES, extent.enterprises())
                .append(FIRST_AT, Date.from(extent.firstAt()))
                .append(LAST_AT, Date.from(extent.lastAt()))
                .append(SEASON, extent.season());
        Topic topic = recurrence.topic();
        if (topic != null) {
            document.append(
                    TOPIC,
                    new Document(TEXT, topic.text())
                            .append(NOTE, topic.note())
                            .append(BY, topic.by())
                            .append(AT, Date.from(topic.at())));
        }
        Dismissal dismissal = recurrence.dismissal();
        if (dismissal != null) {
            document.append(
                    DISMISSAL,
                    new Document(REASON, dismissal.reason())
                            .append(BY, dismissal.by())
                            .append(AT, Date.from(dismissal.at()))
                            .append(DEMANDS, dismissal.demands()));
        }
        return document;
    }

    @Override
    public Recurrence read(Document document) {
        return recurrence(document);
    }

    @Override
    public OutboundEvent message(RecurrenceEvent event, Recurrence after) {
        Object contract = RecurrenceMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }

    private static Extent extent(Document document) {
        return new Extent(
                document.getString(CATEGORY),
                document.getList(WORDS, String.class),
                document.getList(NEWEST, String.class),
                document.getInteger(DEMANDS),
                document.getInteger(ENTERPRISES),
                document.getDate(FIRST_AT).toInstant(),
                document.getDate(LAST_AT).toInstant(),
                document.getList(SEASON, Integer.class));
    }

    private static @Nullable Topic topic(@Nullable Document document) {
        return document == null
                ? null
                : new Topic(
                        document.getString(TEXT),
                        document.getString(NOTE),
                        document.getString(BY),
                        document.getDate(AT).toInstant());
    }

    private static @Nullable Dismissal dismissal(@Nullable Document document) {
        return document == null
                ? null
                : new Dismissal(
                        document.getString(REASON),
                        document.getString(BY),
                        document.getDate(AT).toInstant(),
                        document.getInteger(DEMANDS));
    }
}
