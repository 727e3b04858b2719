package io.shangquan.platform.store.aggregate;

import io.shangquan.platform.store.outbox.OutboxBatch;
import io.shangquan.platform.store.outbox.OutboxEntry;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Outbox entries as they stand in an aggregate's document. */
public final class OutboxDocuments {

    public static final String SEQUENCE = "sequence";
    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String TYPE = "type";
    private static final String TIME = "time";
    private static final String TRACEPARENT = "traceparent";
    private static final String DATA = "data";

    private OutboxDocuments() {}

    static Document of(OutboxEntry entry) {
        Document document = new Document(ID, entry.id())
                .append(SEQUENCE, entry.sequence())
                .append(KIND, entry.kind().name())
                .append(TYPE, entry.type())
                .append(TIME, Date.from(entry.time()))
                .append(DATA, entry.data());
        if (entry.traceparent() != null) {
            document.append(TRACEPARENT, entry.traceparent());
        }
        return document;
    }

    /** What waits in a document that was read with its id, district and outbox. */
    public static OutboxBatch read(String collection, Document aggregate) {
        List<OutboxEntry> entries = aggregate.getList(ReservedFields.OUTBOX, Document.class, List.of()).stream()
                .map(OutboxDocuments::entry)
                .toList();
        return new OutboxBatch(
                collection,
                aggregate.getString(ReservedFields.DISTRICT),
                aggregate.getString(ReservedFields.ID),
                entries);
    }

    static long sizeOf(Document entry) {
        return 200L + entry.getString(DATA).length();
    }

    private static OutboxEntry entry(Document document) {
        return new OutboxEntry(
                document.getString(ID),
                document.getLong(SEQUENCE),
                OutboxEntry.Kind.valueOf(document.getString(KIND)),
                document.getString(TYPE),
                document.getDate(TIME).toInstant(),
                document.getString(TRACEPARENT),
                document.getString(DATA));
    }
}
