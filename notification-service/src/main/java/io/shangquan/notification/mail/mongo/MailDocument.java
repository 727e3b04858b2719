package io.shangquan.notification.mail.mongo;

import io.shangquan.notification.delivery.mongo.DeliveryFields;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.mail.domain.MailContent;
import io.shangquan.notification.mail.domain.MailContent.Code;
import io.shangquan.notification.mail.domain.MailContent.Messages;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.notification.mail.domain.MailItem;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A mail as a document. It belongs to a person and hence to no district. */
final class MailDocument {

    static final String COLLECTION = "mail_deliveries";
    static final String NO_DISTRICT = "*";
    static final String PERSON = "person";
    static final String PLANNED_AT = "plannedAt";
    static final String CODE_OF = "codeOf";
    static final String ITEMS = "items";
    static final String GATHERED = "gathered";
    static final String EVENT = "event";
    private static final String TYPE = "type";
    private static final String HAPPENED_IN = "happenedIn";
    private static final String SUBJECT = "subject";
    private static final String AT = "at";
    private static final String PARTITION = "partition";
    private static final String AUDIENCE = "audience";
    private static final String DETAILS = "details";

    private MailDocument() {}

    static Document of(MailDelivery delivery) {
        Document document = new Document(DeliveryFields.ID, delivery.id())
                .append(DeliveryFields.DISTRICT, NO_DISTRICT)
                .append(PERSON, delivery.person())
                .append(PLANNED_AT, Date.from(delivery.plannedAt()));
        switch (delivery.content()) {
            case Code(String address) -> document.append(CODE_OF, address);
            case Messages(List<MailItem> items, boolean gathered) ->
                document.append(ITEMS, items.stream().map(MailDocument::of).toList())
                        .append(GATHERED, gathered);
        }
        document.putAll(DeliveryFields.of(delivery.progress()));
        return document;
    }

    static MailDelivery read(Document document) {
        return new MailDelivery(
                document.getString(DeliveryFields.ID),
                document.getString(PERSON),
                content(document),
                document.getDate(PLANNED_AT).toInstant(),
                DeliveryFields.read(document));
    }

    static Document of(MailItem item) {
        return new Document(EVENT, item.event())
                .append(TYPE, item.type())
                .append(HAPPENED_IN, item.district())
                .append(SUBJECT, item.subject())
                .append(AT, Date.from(item.at()))
                .append(PARTITION, item.audience().partition())
                .append(AUDIENCE, item.audience().name())
                .append(DETAILS, new Document(item.details()));
    }

    private static MailContent content(Document document) {
        @Nullable String codeOf = document.getString(CODE_OF);
        return codeOf != null
                ? new Code(codeOf)
                : new Messages(
                        document.getList(ITEMS, Document.class, List.of()).stream()
                                .map(MailDocument::item)
                                .toList(),
                        document.getBoolean(GATHERED));
    }

    private static MailItem item(Document document) {
        Map<String, Object> details =
                Objects.requireNonNullElseGet(document.get(DETAILS, Document.class), Document::new);
        return new MailItem(
                document.getString(EVENT),
                document.getString(TYPE),
                document.getString(HAPPENED_IN),
                document.getString(SUBJECT),
                document.getDate(AT).toInstant(),
                new Audience(document.getString(PARTITION), document.getString(AUDIENCE)),
                details);
    }
}
