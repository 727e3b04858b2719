package io.shangquan.demand.history.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.history.application.Histories;
import io.shangquan.demand.history.application.HistoryEntry;
import io.shangquan.demand.history.messaging.HistoryKeeper;
import io.shangquan.platform.store.document.Inserts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document for each event, by the event's id: an event that comes twice is there once. */
@Repository
class MongoHistories implements Histories, HistoryKeeper {

    private static final String COLLECTION = "demandHistory";
    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String DEMAND = "demand";
    private static final String SUBJECT = "subject";
    private static final String SEQUENCE = "sequence";
    private static final String TYPE = "type";
    private static final String TIME = "time";
    private static final String PUBLISHED_AT = "publishedAt";
    private static final String DETAILS = "details";

    private final MongoCollection<Document> entries;

    MongoHistories(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION);
        entries.createIndex(ascending(DISTRICT, DEMAND, TIME, SEQUENCE));
    }

    @Override
    public List<HistoryEntry> of(String district, String demand, int limit) {
        return entries.find(and(eq(DISTRICT, district), eq(DEMAND, demand)))
                .sort(ascending(TIME, SEQUENCE))
                .limit(limit)
                .map(MongoHistories::read)
                .into(new ArrayList<>());
    }

    @Override
    public void keep(List<Happening> happenings) {
        Inserts.absent(
                entries, happenings.stream().map(MongoHistories::document).toList());
    }

    @Override
    public void forget() {
        entries.deleteMany(new Document());
    }

    private static Document document(Happening happening) {
        HistoryEntry entry = happening.entry();
        return new Document(ID, entry.event())
                .append(DISTRICT, happening.district())
                .append(DEMAND, happening.demand())
                .append(SUBJECT, entry.subject())
                .append(SEQUENCE, entry.sequence())
                .append(TYPE, entry.type())
                .append(TIME, Date.from(entry.time()))
                .append(PUBLISHED_AT, entry.publishedAt() == null ? null : Date.from(entry.publishedAt()))
                .append(DETAILS, new Document(entry.details()));
    }

    private static HistoryEntry read(Document document) {
        Date publishedAt = document.getDate(PUBLISHED_AT);
        return new HistoryEntry(
                document.getString(ID),
                Objects.requireNonNullElse(document.getString(SUBJECT), document.getString(DEMAND)),
                document.getString(SEQUENCE),
                document.getString(TYPE),
                document.getDate(TIME).toInstant(),
                publishedAt == null ? null : publishedAt.toInstant(),
                document.get(DETAILS, Document.class));
    }
}
