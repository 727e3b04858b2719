package io.shangquan.organisation.post.mongo;

import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Ending;
import io.shangquan.organisation.post.domain.Leave;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDefinition;
import io.shangquan.organisation.post.domain.PostScope;
import io.shangquan.organisation.post.domain.Standing;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.LocalDate;
import org.bson.Document;

/** A post as a document, with an id that follows from district, unit and name. */
final class PostDocument {

    static final String COLLECTION = "posts";
    static final String KEY = "key";
    static final String UNIT = "unit";
    static final String TIER = "tier";
    static final String APPOINTMENTS = "appointments";
    static final String ID = "id";
    static final String PERSON = "person";
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String SCOPE = "scope";
    private static final String SEATS = "seats";
    private static final String RANK = "rank";
    private static final String LEAVES = "leaves";
    private static final String APPOINTMENT = "appointment";
    private static final String DISPLAY_NAME = "displayName";
    private static final String STANDING = "standing";
    private static final String SECONDED_FROM = "secondedFrom";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ENDED = "ended";
    private static final String AT_ONCE = "atOnce";
    private static final String REMINDED_DAYS = "remindedDays";

    private PostDocument() {}

    static String idOf(String district, String key) {
        return DerivedId.of(district + '/' + key, "post");
    }

    static Document of(Post post) {
        PostDefinition definition = post.definition();
        Document document = new Document(KEY, post.key())
                .append(UNIT, definition.unit())
                .append(NAME, definition.name())
                .append(ROLE, definition.role())
                .append(SCOPE, definition.scope().name())
                .append(SEATS, definition.seats())
                .append(RANK, definition.rank())
                .append(
                        APPOINTMENTS,
                        post.appointments().stream().map(PostDocument::of).toList())
                .append(LEAVES, post.leaves().stream().map(PostDocument::of).toList());
        if (definition.tier() != null) {
            document.append(TIER, definition.tier());
        }
        return document;
    }

    static Post read(Document document) {
        return new Post(
                document.getString(ReservedFields.DISTRICT),
                new PostDefinition(
                        document.getString(UNIT),
                        document.getString(NAME),
                        document.getString(ROLE),
                        PostScope.valueOf(document.getString(SCOPE)),
                        document.getInteger(SEATS),
                        document.getInteger(TIER),
                        document.getInteger(RANK)),
                document.getList(APPOINTMENTS, Document.class).stream()
                        .map(PostDocument::readAppointment)
                        .toList(),
                document.getList(LEAVES, Document.class).stream()
                        .map(PostDocument::readLeave)
                        .toList());
    }

    private static Document of(Appointment appointment) {
        Document document = new Document(ID, appointment.id())
                .append(PERSON, appointment.person())
                .append(DISPLAY_NAME, appointment.displayName())
                .append(STANDING, appointment.standing().name())
                .append(FROM, appointment.from().toString())
                .append(ENDED, appointment.ended())
                .append(AT_ONCE, appointment.ending() == Ending.AT_ONCE);
        if (appointment.secondedFrom() != null) {
            document.append(SECONDED_FROM, appointment.secondedFrom());
        }
        if (appointment.remindedDays() != null) {
            document.append(REMINDED_DAYS, appointment.remindedDays());
        }
        if (appointment.to() != null) {
            document.append(TO, appointment.to().toString());
        }
        return document;
    }

    private static Appointment readAppointment(Document document) {
        String to = document.getString(TO);
        return new Appointment(
                document.getString(ID),
                document.getString(PERSON),
                document.getString(DISPLAY_NAME),
                Standing.valueOf(document.getString(STANDING)),
                document.getString(SECONDED_FROM),
                LocalDate.parse(document.getString(FROM)),
                to == null ? null : LocalDate.parse(to),
                endingOf(document),
                document.getInteger(REMINDED_DAYS));
    }

    private static Ending endingOf(Document document) {
        if (document.getBoolean(AT_ONCE, false)) {
            return Ending.AT_ONCE;
        }
        return document.getBoolean(ENDED) ? Ending.AFTER_ITS_DAY : Ending.AHEAD;
    }

    private static Document of(Leave leave) {
        return new Document(APPOINTMENT, leave.appointment())
                .append(PERSON, leave.person())
                .append(FROM, leave.from().toString())
                .append(TO, leave.to().toString());
    }

    private static Leave readLeave(Document document) {
        return new Leave(
                document.getString(APPOINTMENT),
                document.getString(PERSON),
                LocalDate.parse(document.getString(FROM)),
                LocalDate.parse(document.getString(TO)));
    }
}
