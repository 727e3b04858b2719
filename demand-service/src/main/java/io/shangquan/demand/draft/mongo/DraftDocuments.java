package io.shangquan.demand.draft.mongo;

import io.shangquan.demand.draft.domain.Draft;
import io.shangquan.demand.draft.domain.DraftContent;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;

/** A draft as a document. */
final class DraftDocuments {

    static final String ID = "_id";
    static final String DISTRICT = "district";
    static final String PERSON = "person";
    static final String EXPIRES_AT = "expiresAt";
    private static final String SAVED_AT = "savedAt";
    private static final String CATEGORY = "category";
    private static final String URGENCY = "urgency";
    private static final String DESCRIPTION = "description";
    private static final String SITE = "site";
    private static final String FLOOR = "floor";
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private static final String ENTERPRISE = "enterprise";
    private static final String CONTACT_NAME = "contactName";
    private static final String CONTACT_PHONE = "contactPhone";
    private static final String ATTACHMENTS = "attachments";
    private static final String ANSWERS = "answers";
    private static final String QUESTION = "question";
    private static final String VALUES = "values";

    private DraftDocuments() {}

    static Document of(Draft draft) {
        DraftContent content = draft.content();
        return new Document(ID, draft.id())
                .append(DISTRICT, draft.district())
                .append(PERSON, draft.person())
                .append(SAVED_AT, Date.from(draft.savedAt()))
                .append(EXPIRES_AT, Date.from(draft.expiresAt()))
                .append(CATEGORY, content.category())
                .append(URGENCY, content.urgency())
                .append(DESCRIPTION, content.description())
                .append(SITE, content.site())
                .append(FLOOR, content.floor())
                .append(LATITUDE, content.latitude())
                .append(LONGITUDE, content.longitude())
                .append(ENTERPRISE, content.enterprise())
                .append(CONTACT_NAME, content.contactName())
                .append(CONTACT_PHONE, content.contactPhone())
                .append(ATTACHMENTS, content.attachments())
                .append(
                        ANSWERS,
                        content.answers().entrySet().stream()
                                .map(answer ->
                                        new Document(QUESTION, answer.getKey()).append(VALUES, answer.getValue()))
                                .toList());
    }

    static Draft read(Document document) {
        DraftContent content = new DraftContent(
                document.getString(CATEGORY),
                document.getString(URGENCY),
                document.getString(DESCRIPTION),
                document.getString(SITE),
                document.getString(FLOOR),
                document.getDouble(LATITUDE),
                document.getDouble(LONGITUDE),
                document.getString(ENTERPRISE),
                document.getString(CONTACT_NAME),
                document.getString(CONTACT_PHONE),
                document.getList(ATTACHMENTS, String.class, List.of()),
                document.getList(ANSWERS, Document.class, List.of()).stream()
                        .collect(Collectors.toMap(
                                answer -> answer.getString(QUESTION), answer -> answer.getList(VALUES, String.class))));
        return new Draft(
                document.getString(ID),
                document.getString(DISTRICT),
                document.getString(PERSON),
                content,
                document.getDate(SAVED_AT).toInstant());
    }
}
