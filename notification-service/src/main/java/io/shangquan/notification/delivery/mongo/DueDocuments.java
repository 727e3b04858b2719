package io.shangquan.notification.delivery.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import io.shangquan.notification.delivery.domain.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Deliveries that are due. A claim moves {@code dueAt} into the future: whoever moved it from the moment that they had read has the delivery until
 * then, and if they die it is due again by itself.
 */
public final class DueDocuments {

    private final MongoCollection<Document> deliveries;

    public DueDocuments(MongoCollection<Document> deliveries) {
        this.deliveries = deliveries;
        deliveries.createIndex(ascending(DeliveryFields.DUE_AT), new IndexOptions().sparse(true));
    }

    /** Claims what is due, the longest first; the documents carry the end of the claim as {@code dueAt}. */
    public List<Document> claim(Instant now, Duration lease, int limit) {
        List<Document> due = deliveries
                .find(lte(DeliveryFields.DUE_AT, Date.from(now)))
                .sort(ascending(DeliveryFields.DUE_AT))
                .limit(limit)
                .into(new ArrayList<>());
        Date until = Date.from(now.plus(lease));
        return due.stream()
                .filter(delivery -> deliveries
                                .updateOne(byClaim(delivery), Updates.set(DeliveryFields.DUE_AT, until))
                                .getMatchedCount()
                        > 0)
                .map(delivery -> new Document(delivery).append(DeliveryFields.DUE_AT, until))
                .toList();
    }

    /** Writes down what came of an attempt, unless the claim has run out and somebody else has the delivery. */
    public boolean settle(Document claimed, Progress after) {
        List<Bson> updates = new ArrayList<>();
        Document fields = DeliveryFields.of(after);
        fields.forEach((field, value) -> updates.add(Updates.set(field, value)));
        if (!fields.containsKey(DeliveryFields.DUE_AT)) {
            updates.add(Updates.unset(DeliveryFields.DUE_AT));
        }
        return deliveries.updateOne(byClaim(claimed), Updates.combine(updates)).getMatchedCount() > 0;
    }

    private static Bson byClaim(Document delivery) {
        return and(
                eq(DeliveryFields.DISTRICT, delivery.getString(DeliveryFields.DISTRICT)),
                eq(DeliveryFields.ID, delivery.getString(DeliveryFields.ID)),
                eq(DeliveryFields.DUE_AT, delivery.getDate(DeliveryFields.DUE_AT)));
    }
}
