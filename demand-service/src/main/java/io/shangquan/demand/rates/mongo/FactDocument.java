package io.shangquan.demand.rates.mongo;

import io.shangquan.demand.rates.domain.DemandFact;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A fact as a document. */
final class FactDocument {

    static final String MONTH = "month";
    static final String UNIT = "unit";
    static final String CATEGORY = "category";
    static final String CONTACTED_IN_TIME = "contactedInTime";
    static final String SOLVED = "solved";
    static final String SATISFIED = "satisfied";
    static final String SYNTHETIC = "synthetic";
    static final String REOPENED = "reopened";
    static final String EXCLUDED = "excluded";
    static final String SITE = "site";
    private static final String SUBMITTED_AT = "submittedAt";
    private static final String HOUR = "hour";
    private static final String ROUTED_AT = "routedAt";
    private static final String RESOLVED_AT = "resolvedAt";

    private FactDocument() {}

    /** What the demand's own events tell; whether it is left out is told by others. */
    static Document of(DemandFact fact) {
        Document document = new Document(CONTACTED_IN_TIME, fact.contactedInTime())
                .append(SYNTHETIC, fact.synthetic())
                .append(REOPENED, fact.reopened());
        put(document, CATEGORY, fact.category());
        put(document, SITE, fact.site());
        put(document, SUBMITTED_AT, date(fact.submittedAt()));
        put(document, HOUR, fact.hour());
        put(document, MONTH, fact.month() == null ? null : fact.month().toString());
        put(document, UNIT, fact.unit());
        put(document, ROUTED_AT, date(fact.routedAt()));
        put(document, RESOLVED_AT, date(fact.resolvedAt()));
        put(document, SOLVED, fact.solved());
        put(document, SATISFIED, fact.satisfied());
        return document;
    }

    static DemandFact read(Document document) {
        String month = document.getString(MONTH);
        return new DemandFact(
                document.getString(CATEGORY),
                document.getString(SITE),
                instant(document, SUBMITTED_AT),
                document.getInteger(HOUR),
                month == null ? null : YearMonth.parse(month),
                document.getString(UNIT),
                instant(document, ROUTED_AT),
                document.getBoolean(CONTACTED_IN_TIME, false),
                instant(document, RESOLVED_AT),
                document.getBoolean(SOLVED),
                document.getBoolean(SATISFIED),
                document.getBoolean(SYNTHETIC, false),
                document.getBoolean(REOPENED, false),
                document.getBoolean(EXCLUDED, false));
    }

    /** Sets a field that has a value. */
    static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(Document document, String field) {
        Date date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
