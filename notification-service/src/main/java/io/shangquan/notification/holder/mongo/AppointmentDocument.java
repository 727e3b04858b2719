package io.shangquan.notification.holder.mongo;

import org.bson.Document;

/** An appointment as a document; {@code district} is the partition of its grant. */
public final class AppointmentDocument {

    public static final String COLLECTION = "appointments";
    static final String DISTRICT = "district";
    static final String GRANT = "grant";
    static final String PERSON = "person";
    static final String UNDER_WAY = "underWay";

    private AppointmentDocument() {}

    /** The fields of an appointment that has begun, or ended. */
    public static Document of(String person, String grant, boolean underWay) {
        return new Document(PERSON, person).append(GRANT, grant).append(UNDER_WAY, underWay);
    }
}
