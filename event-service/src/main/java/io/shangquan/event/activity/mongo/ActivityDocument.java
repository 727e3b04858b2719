package io.shangquan.event.activity.mongo;

import io.shangquan.event.activity.domain.Activity;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.activity.domain.ActivityKind;
import io.shangquan.event.activity.domain.ActivityStatus;
import io.shangquan.event.activity.domain.Programme;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Date;
import org.bson.Document;

/** An activity as a document. */
final class ActivityDocument {

    static final String COLLECTION = "activities";
    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String UNIT = "unit";
    static final String SITE = "site";
    static final String STARTS_AT = "startsAt";
    static final String ENDS_AT = "endsAt";
    static final String REGISTRATION_CLOSES_AT = "registrationClosesAt";
    static final String CAPACITY = "capacity";
    static final String STATUS = "status";

    private ActivityDocument() {}

    static Document of(Activity activity) {
        Programme programme = activity.programme();
        Document document = new Document(KIND, programme.kind().name())
                .append(TITLE, programme.title())
                .append(DESCRIPTION, programme.description())
                .append(UNIT, programme.unit())
                .append(STARTS_AT, Date.from(programme.startsAt()))
                .append(ENDS_AT, Date.from(programme.endsAt()))
                .append(REGISTRATION_CLOSES_AT, Date.from(programme.registrationClosesAt()))
                .append(CAPACITY, programme.capacity())
                .append(STATUS, activity.status().name());
        if (programme.site() != null) {
            document.append(SITE, programme.site());
        }
        return document;
    }

    static Activity read(Document document) {
        Programme programme = new Programme(
                ActivityKind.valueOf(document.getString(KIND)),
                document.getString(TITLE),
                document.getString(DESCRIPTION),
                document.getString(UNIT),
                document.getString(SITE),
                document.getDate(STARTS_AT).toInstant(),
                document.getDate(ENDS_AT).toInstant(),
                document.getDate(REGISTRATION_CLOSES_AT).toInstant(),
                document.getInteger(CAPACITY));
        return new Activity(
                new ActivityId(document.getString(ReservedFields.ID)),
                document.getString(ReservedFields.DISTRICT),
                programme,
                ActivityStatus.valueOf(document.getString(STATUS)));
    }
}
