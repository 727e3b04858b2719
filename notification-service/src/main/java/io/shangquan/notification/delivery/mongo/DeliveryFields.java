package io.shangquan.notification.delivery.mongo;

import io.shangquan.notification.delivery.domain.Attempt;
import io.shangquan.notification.delivery.domain.DeliveryStatus;
import io.shangquan.notification.delivery.domain.Handover;
import io.shangquan.notification.delivery.domain.Progress;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** The fields that documents of deliveries have in common. */
public final class DeliveryFields {

    public static final String ID = "_id";
    public static final String DISTRICT = "district";
    public static final String STATUS = "status";
    /** When it is to be handed over, or until when it is claimed; absent once nothing is left to do. */
    public static final String DUE_AT = "dueAt";

    public static final String REASON = "reason";
    public static final String ATTEMPTS = "attempts";
    private static final String AT = "at";
    private static final String OUTCOME = "outcome";
    private static final String DETAIL = "detail";

    private DeliveryFields() {}

    /** A progress as fields of a document. */
    public static Document of(Progress progress) {
        Document fields = new Document(STATUS, progress.status().name())
                .append(
                        ATTEMPTS,
                        progress.attempts().stream().map(DeliveryFields::of).toList());
        if (progress.dueAt() != null) {
            fields.append(DUE_AT, Date.from(progress.dueAt()));
        }
        if (progress.reason() != null) {
            fields.append(REASON, progress.reason());
        }
        return fields;
    }

    /** The progress in a document. */
    public static Progress read(Document document) {
        Date dueAt = document.getDate(DUE_AT);
        return new Progress(
                DeliveryStatus.valueOf(document.getString(STATUS)),
                dueAt == null ? null : dueAt.toInstant(),
                document.getString(REASON),
                document.getList(ATTEMPTS, Document.class, List.of()).stream()
                        .map(DeliveryFields::attempt)
                        .toList());
    }

    private static Document of(Attempt attempt) {
        return new Document(AT, Date.from(attempt.at()))
                .append(OUTCOME, attempt.outcome().name())
                .append(DETAIL, attempt.detail());
    }

    private static Attempt attempt(Document document) {
        return new Attempt(
                document.getDate(AT).toInstant(),
                Handover.Outcome.valueOf(document.getString(OUTCOME)),
                document.getString(DETAIL));
    }
}
