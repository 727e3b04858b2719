package io.shangquan.demand.whistle.mongo;

import io.shangquan.demand.whistle.domain.UnitPart;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A unit's part as an embedded document. */
final class UnitPartDocuments {

    static final String UNIT = "unit";
    private static final String REPORTED_AT = "reportedAt";
    private static final String ABSENT = "absent";
    private static final String SIGN_IN = "signIn";
    private static final String PERSON = "person";
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private static final String OUTCOME = "outcome";
    private static final String RESULT = "result";
    private static final String TEXT = "text";
    private static final String AT = "at";

    private UnitPartDocuments() {}

    static Document of(UnitPart part) {
        Document document = new Document(UNIT, part.unit()).append(ABSENT, part.absent());
        if (part.reportedAt() != null) {
            document.append(REPORTED_AT, Date.from(part.reportedAt()));
        }
        UnitPart.SignIn there = part.signIn();
        if (there != null) {
            Document signIn = new Document(PERSON, there.person()).append(AT, Date.from(there.at()));
            if (there.latitude() != null && there.longitude() != null) {
                signIn.append(LATITUDE, there.latitude()).append(LONGITUDE, there.longitude());
            }
            document.append(SIGN_IN, signIn);
        }
        UnitPart.Outcome outcome = part.outcome();
        if (outcome != null) {
            document.append(
                    OUTCOME,
                    new Document(RESULT, outcome.result().name())
                            .append(TEXT, outcome.text())
                            .append(AT, Date.from(outcome.at())));
        }
        return document;
    }

    static UnitPart read(Document document) {
        return new UnitPart(
                document.getString(UNIT),
                document.containsKey(REPORTED_AT)
                        ? document.getDate(REPORTED_AT).toInstant()
                        : null,
                signIn(document.get(SIGN_IN, Document.class)),
                document.getBoolean(ABSENT),
                outcome(document.get(OUTCOME, Document.class)));
    }

    private static UnitPart.@Nullable SignIn signIn(@Nullable Document document) {
        return document == null
                ? null
                : new UnitPart.SignIn(
                        document.getString(PERSON),
                        document.getDate(AT).toInstant(),
                        document.getDouble(LATITUDE),
                        document.getDouble(LONGITUDE));
    }

    private static UnitPart.@Nullable Outcome outcome(@Nullable Document document) {
        return document == null
                ? null
                : new UnitPart.Outcome(
                        UnitPart.Result.valueOf(document.getString(RESULT)),
                        document.getString(TEXT),
                        document.getDate(AT).toInstant());
    }
}
