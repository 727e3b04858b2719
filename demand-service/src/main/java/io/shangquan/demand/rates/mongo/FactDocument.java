package io.shangquan.demand.rates.mongo;

import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.platform.store.aggregate.OptionalFields;
import java.time.YearMonth;
import org.bson.Document;

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
        OptionalFields.put(document, CATEGORY, fact.category());
        OptionalFields.put(document, SITE, fact.site());
        OptionalFields.put(document, SUBMITTED_AT, fact.submittedAt());
        OptionalFields.put(document, HOUR, fact.hour());
        OptionalFields.put(
                document, MONTH, fact.month() == null ? null : fact.month().toString());
        OptionalFields.put(document, UNIT, fact.unit());
        OptionalFields.put(document, ROUTED_AT, fact.routedAt());
        OptionalFields.put(document, RESOLVED_AT, fact.resolvedAt());
        OptionalFields.put(document, SOLVED, fact.solved());
        OptionalFields.put(document, SATISFIED, fact.satisfied());
        return document;
    }

    static DemandFact read(Document document) {
        String month = document.getString(MONTH);
        return new DemandFact(
                document.getString(CATEGORY),
                document.getString(SITE),
                OptionalFields.instant(document, SUBMITTED_AT),
                document.getInteger(HOUR),
                month == null ? null : YearMonth.parse(month),
                document.getString(UNIT),
                OptionalFields.instant(document, ROUTED_AT),
                document.getBoolean(CONTACTED_IN_TIME, false),
                OptionalFields.instant(document, RESOLVED_AT),
                document.getBoolean(SOLVED),
                document.getBoolean(SATISFIED),
                document.getBoolean(SYNTHETIC, false),
                document.getBoolean(REOPENED, false),
                document.getBoolean(EXCLUDED, false));
    }
}
