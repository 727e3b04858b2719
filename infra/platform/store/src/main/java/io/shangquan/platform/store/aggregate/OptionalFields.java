package io.shangquan.platform.store.aggregate;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Fields that a document has only if there is something to say. */
public final class OptionalFields {

    private OptionalFields() {}

    /** Sets a field that has a value; a moment is kept as a date. */
    public static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value instanceof Instant moment ? Date.from(moment) : value);
        }
    }

    /** The moment that a field says, if it is there. */
    public static @Nullable Instant instant(Document document, String field) {
        Date date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
