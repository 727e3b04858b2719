package io.shangquan.notification.subscriber.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.shangquan.notification.delivery.domain.DeliveryStatus;
import io.shangquan.notification.delivery.mongo.DeliveryFields;
import io.shangquan.notification.delivery.mongo.DueDocuments;
import io.shangquan.notification.subscriber.application.WebhookDeliveries;
import io.shangquan.notification.subscriber.application.WebhookDelivery;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.store.document.Inserts;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Deliveries to webhooks in MongoDB. */
@Repository
class MongoWebhookDeliveries implements WebhookDeliveries {

    private static final String COLLECTION = "webhook_deliveries";
    private static final String SUBSCRIBER = "subscriber";
    private static final String EVENT = "event";
    private static final String TYPE = "type";
    private static final String AT = "at";
    private static final String BODY = "body";
    /** A UUIDv7 given when the delivery was planned: the order of the log. */
    private static final String POSITION = "position";

    private final MongoCollection<Document> deliveries;
    private final DueDocuments due;
    private final IdSource ids;

    MongoWebhookDeliveries(MongoDatabase database, IdSource ids) {
        this.deliveries = database.getCollection(COLLECTION);
        this.due = new DueDocuments(deliveries);
        this.ids = ids;
        deliveries.createIndex(ascending(SUBSCRIBER, POSITION));
        deliveries.createIndex(ascending(SUBSCRIBER, AT));
        deliveries.createIndex(ascending(DeliveryFields.DISTRICT, EVENT));
    }

    @Override
    public void plan(WebhookDelivery delivery) {
        Inserts.absent(deliveries, List.of(of(delivery).append(POSITION, ids.next())));
    }

    @Override
    public List<WebhookDelivery> claim(Instant now, Duration lease, int limit) {
        return due.claim(now, lease, limit).stream()
                .map(MongoWebhookDeliveries::read)
                .toList();
    }

    @Override
    public void settle(WebhookDelivery claimed, WebhookDelivery after) {
        due.settle(of(claimed), after.progress());
    }

    @Override
    public Page<WebhookDelivery> of(SubscriberId subscriber, PageRequest page) {
        List<Bson> conditions = new ArrayList<>(List.of(eq(SUBSCRIBER, subscriber.value())));
        page.cursor().ifPresent(after -> conditions.add(lt(POSITION, after)));
        List<Document> found = deliveries
                .find(and(conditions))
                .sort(Sorts.descending(POSITION))
                .limit(page.limit() + 1)
                .into(new ArrayList<>());
        String next = found.size() <= page.limit()
                ? null
                : found.get(page.limit() - 1).getString(POSITION);
        return new Page<>(
                found.stream()
                        .limit(page.limit())
                        .map(MongoWebhookDeliveries::read)
                        .toList(),
                next);
    }

    @Override
    public List<WebhookDelivery> of(String district, Collection<String> events) {
        return deliveries
                .find(and(eq(DeliveryFields.DISTRICT, district), in(EVENT, events)))
                .sort(Sorts.ascending(POSITION))
                .map(MongoWebhookDeliveries::read)
                .into(new ArrayList<>());
    }

    @Override
    public long replay(SubscriberId subscriber, Instant from, Instant to, boolean failedOnly, Instant now) {
        List<String> done = Stream.of(DeliveryStatus.FAILED, DeliveryStatus.SUPPRESSED, DeliveryStatus.SENT)
                .filter(status -> !failedOnly || status != DeliveryStatus.SENT)
                .map(DeliveryStatus::name)
                .toList();
        return deliveries
                .updateMany(
                        and(
                                eq(SUBSCRIBER, subscriber.value()),
                                gte(AT, Date.from(from)),
                                lt(AT, Date.from(to)),
                                in(DeliveryFields.STATUS, done)),
                        Updates.combine(
                                Updates.set(DeliveryFields.STATUS, DeliveryStatus.WAITING.name()),
                                Updates.set(DeliveryFields.DUE_AT, Date.from(now)),
                                Updates.set(DeliveryFields.ATTEMPTS, List.of()),
                                Updates.unset(DeliveryFields.REASON)))
                .getModifiedCount();
    }

    private static Document of(WebhookDelivery delivery) {
        Document document = new Document(DeliveryFields.ID, delivery.id())
                .append(DeliveryFields.DISTRICT, delivery.district())
                .append(SUBSCRIBER, delivery.subscriber().value())
                .append(EVENT, delivery.event())
                .append(TYPE, delivery.type())
                .append(AT, Date.from(delivery.at()))
                .append(BODY, delivery.body());
        document.putAll(DeliveryFields.of(delivery.progress()));
        return document;
    }

    private static WebhookDelivery read(Document document) {
        return new WebhookDelivery(
                document.getString(DeliveryFields.ID),
                new SubscriberId(document.getString(SUBSCRIBER)),
                document.getString(DeliveryFields.DISTRICT),
                document.getString(EVENT),
                document.getString(TYPE),
                document.getDate(AT).toInstant(),
                document.getString(BODY),
                DeliveryFields.read(document));
    }
}
