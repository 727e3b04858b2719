package io.shangquan.notification.mail.mongo;

import io.shangquan.notification.delivery.mongo.DeliveryFields;
import io.shangquan.notification.mail.domain.MailContent;
import io.shangquan.notification.mail.domain.MailDelivery;
import java.util.Date;
import org.bson.Document;

/** A mail as a document. It belongs to a person and hence to no district. */
final class MailDocument {

    static final String COLLECTION = "mail_deliveries";
    static final String NO_DISTRICT = "*";
    static final String PERSON = "person";
    static final String PLANNED_AT = "plannedAt";
    static final String CODE_OF = "codeOf";

    private MailDocument() {}

    static Document of(MailDelivery delivery) {
        Document document = new Document(DeliveryFields.ID, delivery.id())
                .append(DeliveryFields.DISTRICT, NO_DISTRICT)
                .append(PERSON, delivery.person())
                .append(PLANNED_AT, Date.from(delivery.plannedAt()));
        switch (delivery.content()) {
            case MailContent.Code(String address) -> document.append(CODE_OF, address);
        }
        document.putAll(DeliveryFields.of(delivery.progress()));
        return document;
    }

    static MailDelivery read(Document document) {
        return new MailDelivery(
                document.getString(DeliveryFields.ID),
                document.getString(PERSON),
                new MailContent.Code(document.getString(CODE_OF)),
                document.getDate(PLANNED_AT).toInstant(),
                DeliveryFields.read(document));
    }
}
