package io.shangquan.event.registration.mongo;

import io.shangquan.event.registration.domain.Registrant;
import io.shangquan.event.registration.domain.Registration;
import io.shangquan.event.registration.domain.RegistrationId;
import io.shangquan.event.registration.domain.RegistrationStatus;
import io.shangquan.platform.store.aggregate.ReservedFields;
import org.bson.Document;

/** A registration as a document. */
final class RegistrationDocument {

    static final String COLLECTION = "registrations";
    static final String ACTIVITY = "activity";
    static final String PERSON = "person";
    static final String NAME = "name";
    static final String SEAT = "seat";
    static final String STATUS = "status";

    private RegistrationDocument() {}

    static Document of(Registration registration) {
        return new Document(ACTIVITY, registration.activity())
                .append(PERSON, registration.person())
                .append(NAME, registration.registrant().name())
                .append(SEAT, registration.seat())
                .append(STATUS, registration.status().name());
    }

    static Registration read(Document document) {
        return new Registration(
                new RegistrationId(document.getString(ReservedFields.ID)),
                document.getString(ReservedFields.DISTRICT),
                document.getString(ACTIVITY),
                new Registrant(document.getString(PERSON), document.getString(NAME)),
                document.getInteger(SEAT),
                RegistrationStatus.valueOf(document.getString(STATUS)));
    }
}
