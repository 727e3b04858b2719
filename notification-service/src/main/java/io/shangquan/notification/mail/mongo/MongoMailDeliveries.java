package io.shangquan.notification.mail.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.notification.delivery.mongo.DueDocuments;
import io.shangquan.notification.mail.application.MailDeliveries;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.platform.store.document.Inserts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
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

    @Override
    public List<MailDelivery> claim(Instant now, Duration lease, int limit) {
        return due.claim(now, lease, limit).stream().map(MailDocument::read).toList();
    }

    @Override
    public void settle(MailDelivery claimed, MailDelivery after) {
        due.settle(MailDocument.of(claimed), after.progress());
    }
}
