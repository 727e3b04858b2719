package io.shangquan.platform.web.sample;

import io.shangquan.platform.store.aggregate.AggregateMapping;
import java.util.Map;
import org.bson.Document;

/** How notes are kept. */
final class NoteMapping implements AggregateMapping<Note, NoteWritten> {

    static final String COLLECTION = "notes";

    private static final String TITLE = "title";
    private static final String PHONE = "phone";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(Note note) {
        return new Document(TITLE, note.title()).append(PHONE, note.phone());
    }

    @Override
    public Note read(Document document) {
        return new Note(document.getString(TITLE), document.getString(PHONE));
    }

    @Override
    public OutboundEvent message(NoteWritten event, Note after) {
        return new OutboundEvent("io.shangquan.sample.note-written.v1", Map.of());
    }
}
