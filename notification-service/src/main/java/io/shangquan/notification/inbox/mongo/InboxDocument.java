package io.shangquan.notification.inbox.mongo;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;

/** An entry as a document; {@code district} is the partition of its audience. */
final class InboxDocument {

    static final String COLLECTION = "inbox_entries";
    static final String ID = "_id";
    static final String DISTRICT = "district";
    static final String AUDIENCE = "audience";
    static final String POSITION = "position";
    static final String EVENT = "event";
    static final String TYPE = "type";
    static final String HAPPENED_IN = "happenedIn";
    static final String SUBJECT = "subject";
    static final String AT = "at";
    static final String DETAILS = "details";
    /** What belongs to a demand names it in its details. */
    static final String DEMAND = DETAILS + ".demand";

    /** Among the details of what tells of a new demand. */
    static final String NUMBER = "number";

    static final String ONLY_FOR = "onlyFor";
    private static final String NOT_FOR = "notFor";

    private InboxDocument() {}

    static Document of(InboxEntry entry) {
        Document document = new Document(ID, entry.id())
                .append(DISTRICT, entry.audience().partition())
                .append(AUDIENCE, entry.audience().name())
                .append(POSITION, entry.position())
                .append(EVENT, entry.event())
                .append(TYPE, entry.type())
                .append(HAPPENED_IN, entry.district())
                .append(SUBJECT, entry.subject())
                .append(AT, Date.from(entry.at()))
                .append(DETAILS, new Document(entry.details()));
        if (entry.onlyFor() != null) {
            document.append(ONLY_FOR, entry.onlyFor());
        }
        if (entry.notFor() != null) {
            document.append(NOT_FOR, entry.notFor());
        }
        return document;
    }

    static InboxEntry read(Document document) {
        return new InboxEntry(
                document.getString(ID),
                document.getString(POSITION),
                new Audience(document.getString(DISTRICT), document.getString(AUDIENCE)),
                document.getString(EVENT),
                document.getString(TYPE),
                document.getString(HAPPENED_IN),
                document.getString(SUBJECT),
                document.getDate(AT).toInstant(),
                Objects.requireNonNullElseGet(document.get(DETAILS, Document.class), Document::new),
                document.getString(ONLY_FOR),
                document.getString(NOT_FOR));
    }
}
