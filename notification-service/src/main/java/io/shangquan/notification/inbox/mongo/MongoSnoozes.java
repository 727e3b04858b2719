package io.shangquan.notification.inbox.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import io.shangquan.notification.inbox.application.Snoozes;
import io.shangquan.notification.inbox.domain.Snooze;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** A document for each entry that a reader has put off; what has come back keeps its document without a time. */
@Repository
class MongoSnoozes implements Snoozes {

    private static final String COLLECTION = "inbox_snoozes";
    private static final String ID = "_id";
    private static final String READER = "reader";
    private static final String ENTRY = "entry";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> snoozes;

    MongoSnoozes(MongoDatabase database) {
        this.snoozes = database.getCollection(COLLECTION);
        snoozes.createIndex(ascending(UNTIL), new IndexOptions().sparse(true));
        snoozes.createIndex(ascending(READER, UNTIL));
    }

    @Override
    public void put(Snooze snooze) {
        snoozes.updateOne(
                eq(ID, idOf(snooze.reader(), snooze.entry())),
                combine(
                        set(READER, snooze.reader()),
                        set(ENTRY, snooze.entry()),
                        set(UNTIL, Date.from(snooze.until()))),
                new UpdateOptions().upsert(true));
    }

    @Override
    public void end(String reader, String entry) {
        snoozes.deleteOne(and(eq(ID, idOf(reader, entry)), exists(UNTIL)));
    }

    @Override
    public List<Snooze> of(String reader, int limit) {
        return soonest(and(eq(READER, reader), exists(UNTIL)), limit);
    }

    @Override
    public Set<String> hidden(String reader, Collection<String> entries) {
        List<String> ids = entries.stream().map(entry -> idOf(reader, entry)).toList();
        return snoozes.find(in(ID, ids))
                .projection(include(ENTRY))
                .map(snooze -> snooze.getString(ENTRY))
                .into(new HashSet<>());
    }

    @Override
    public List<Snooze> due(Instant now, int limit) {
        return soonest(lte(UNTIL, Date.from(now)), limit);
    }

    @Override
    public void settle(Snooze snooze) {
        snoozes.updateOne(
                and(eq(ID, idOf(snooze.reader(), snooze.entry())), eq(UNTIL, Date.from(snooze.until()))), unset(UNTIL));
    }

    private List<Snooze> soonest(Bson filter, int limit) {
        return snoozes.find(filter)
                .sort(ascending(UNTIL))
                .limit(limit)
                .map(MongoSnoozes::read)
                .into(new ArrayList<>());
    }

    private static Snooze read(Document document) {
        return new Snooze(
                document.getString(READER),
                document.getString(ENTRY),
                document.getDate(UNTIL).toInstant());
    }

    private static String idOf(String reader, String entry) {
        return reader + '|' + entry;
    }
}
