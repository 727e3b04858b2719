package io.shangquan.notification.mail.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.shangquan.notification.delivery.mongo.DeliveryFields;
import io.shangquan.notification.delivery.mongo.DueDocuments;
import io.shangquan.notification.mail.application.MailDeliveries;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.notification.mail.domain.MailItem;
import io.shangquan.platform.store.document.Inserts;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Mails in MongoDB. */
@Repository
class MongoMailDeliveries implements MailDeliveries {

    private final MongoCollection<Document> deliveries;
    private final DueDocuments due;

    MongoMailDeliveries(MongoDatabase database) {
        this.deliveries = database.getCollection(MailDocument.COLLECTION);
        this.due = new DueDocuments(deliveries);
    }

    @Override
    public void plan(MailDelivery delivery) {
        Inserts.absent(deliveries, List.of(MailDocument.of(delivery)));
    }

    /** A mail that was claimed or tried is due at another moment than it was planned for: then nothing matches, and its id is taken. */
    @Override
    public boolean gather(MailDelivery gathering, MailItem item) {
        Date planned = Date.from(Objects.requireNonNull(gathering.progress().dueAt()));
        Bson untouched = and(byId(gathering.id()), eq(DeliveryFields.DUE_AT, planned));
        Document begun = MailDocument.of(gathering);
        List.of(DeliveryFields.ID, DeliveryFields.DISTRICT, DeliveryFields.DUE_AT, MailDocument.ITEMS)
                .forEach(begun::remove);
        try {
            deliveries.updateOne(
                    untouched,
                    new Document("$setOnInsert", begun)
                            .append("$addToSet", new Document(MailDocument.ITEMS, MailDocument.of(item))),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return deliveries
                            .find(and(
                                    byId(gathering.id()),
                                    eq(MailDocument.ITEMS + '.' + MailDocument.EVENT, item.event())))
                            .first()
                    != null;
        }
    }

    @Override
    public List<MailDelivery> claim(Instant now, Duration lease, int limit) {
        return due.claim(now, lease, limit).stream().map(MailDocument::read).toList();
    }

    @Override
    public void settle(MailDelivery claimed, MailDelivery after) {
        due.settle(MailDocument.of(claimed), after.progress());
    }

    private static Bson byId(String id) {
        return and(eq(DeliveryFields.DISTRICT, MailDocument.NO_DISTRICT), eq(DeliveryFields.ID, id));
    }
}
