package io.shangquan.notification.subscriber.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.shangquan.notification.subscriber.application.TopicHandover;
import io.shangquan.notification.subscriber.application.TopicLog;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.store.document.Inserts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** What was put on topics, in MongoDB: an event that is put there twice is kept once, as of the first time. */
@Repository
class MongoTopicLog implements TopicLog {

    private static final String COLLECTION = "topic_handovers";
    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String SUBSCRIBER = "subscriber";
    private static final String EVENT = "event";
    private static final String AT = "at";

    private final MongoCollection<Document> handovers;

    MongoTopicLog(MongoDatabase database) {
        this.handovers = database.getCollection(COLLECTION);
        handovers.createIndex(ascending(DISTRICT, EVENT));
    }

    @Override
    public void keep(TopicHandover handover) {
        Inserts.absent(
                handovers,
                List.of(new Document(ID, DerivedId.of(handover.event(), "topic/" + handover.subscriber()))
                        .append(DISTRICT, handover.district())
                        .append(SUBSCRIBER, handover.subscriber().value())
                        .append(EVENT, handover.event())
                        .append(AT, Date.from(handover.at()))));
    }

    @Override
    public List<TopicHandover> of(String district, Collection<String> events) {
        return handovers
                .find(and(eq(DISTRICT, district), in(EVENT, events)))
                .sort(Sorts.ascending(AT, ID))
                .map(MongoTopicLog::read)
                .into(new ArrayList<>());
    }

    private static TopicHandover read(Document document) {
        return new TopicHandover(
                new SubscriberId(document.getString(SUBSCRIBER)),
                document.getString(DISTRICT),
                document.getString(EVENT),
                document.getDate(AT).toInstant());
    }
}
