package io.shangquan.organisation.guidance.mongo;

import io.shangquan.organisation.guidance.domain.GuidanceNote;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;

/** A guidance note as a document. */
final class GuidanceDocument {

    static final String COLLECTION = "guidanceNotes";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String ISSUED = "issued";
    private static final String DUE = "due";
    private static final String ANSWER = "answer";
    private static final String PERSON = "person";
    private static final String DAY = "day";

    private GuidanceDocument() {}

    static Document of(GuidanceNote note) {
        Document document = new Document(TITLE, note.title())
                .append(TEXT, note.text())
                .append(ISSUED, note.issued().toString())
                .append(DUE, note.due().toString());
        if (note.answer() != null) {
            document.append(
                    ANSWER,
                    new Document(PERSON, note.answer().person())
                            .append(TEXT, note.answer().text())
                            .append(DAY, note.answer().day().toString()));
        }
        return document;
    }

    static GuidanceNote read(Document document) {
        return new GuidanceNote(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(TITLE),
                document.getString(TEXT),
                LocalDate.parse(document.getString(ISSUED)),
                LocalDate.parse(document.getString(DUE)),
                Optional.ofNullable(document.get(ANSWER, Document.class))
                        .map(answer -> new GuidanceNote.Answer(
                                answer.getString(PERSON),
                                answer.getString(TEXT),
                                LocalDate.parse(answer.getString(DAY))))
                        .orElse(null));
    }
}
