package io.shangquan.organisation.post.mongo;

import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostScope;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.LocalDate;
import org.bson.Document;

/** A post as a document, with an id that follows from district, unit and role. */
final class PostDocument {

    static final String COLLECTION = "posts";
    static final String KEY = "key";
    static final String UNIT = "unit";
    static final String APPOINTMENTS = "appointments";
    static final String APPOINTMENT_ID = "id";
    private static final String ROLE = "role";
    private static final String SCOPE = "scope";
    private static final String SEATS = "seats";
    private static final String PERSON = "person";
    private static final String DISPLAY_NAME = "displayName";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ENDED = "ended";

    private PostDocument() {}

    static String idOf(String district, String key) {
        return DerivedId.of(district + '/' + key, "post");
    }

    static Document of(Post post) {
        return new Document(KEY, post.key())
                .append(UNIT, post.unit())
                .append(ROLE, post.role())
                .append(SCOPE, post.scope().name())
                .append(SEATS, post.seats())
                .append(
                        APPOINTMENTS,
                        post.appointments().stream().map(PostDocument::of).toList());
    }

    static Post read(Document document) {
        return new Post(
                document.getString(ReservedFields.DISTRICT),
                document.getString(UNIT),
                document.getString(ROLE),
                PostScope.valueOf(document.getString(SCOPE)),
                document.getInteger(SEATS),
                document.getList(APPOINTMENTS, Document.class).stream()
                        .map(PostDocument::readAppointment)
                        .toList());
    }

    private static Document of(Appointment appointment) {
        Document document = new Document(APPOINTMENT_ID, appointment.id())
                .append(PERSON, appointment.person())
                .append(DISPLAY_NAME, appointment.displayName())
                .append(FROM, appointment.from().toString())
                .append(ENDED, appointment.ended());
        if (appointment.to() != null) {
            document.append(TO, appointment.to().toString());
        }
        return document;
    }

    private static Appointment readAppointment(Document document) {
        String to = document.getString(TO);
        return new Appointment(
                document.getString(APPOINTMENT_ID),
                document.getString(PERSON),
                document.getString(DISPLAY_NAME),
                LocalDate.parse(document.getString(FROM)),
                to == null ? null : LocalDate.parse(to),
                document.getBoolean(ENDED));
    }
}
