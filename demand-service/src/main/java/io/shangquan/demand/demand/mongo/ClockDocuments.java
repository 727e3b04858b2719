package io.shangquan.demand.demand.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.Pause;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Clocks as embedded documents. */
public final class ClockDocuments {

    private static final String KIND = "kind";
    private static final String UNIT = "unit";
    private static final String CAUSE = "cause";
    private static final String STARTED_AT = "startedAt";
    private static final String DUE_AT = "dueAt";
    private static final String PROVISIONAL = "provisional";
    private static final String PAUSES = "pauses";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String STOPPED_AT = "stoppedAt";
    private static final String WARNED = "warned";
    private static final String MISSED = "missed";

    private ClockDocuments() {}

    /** A clock as a document. */
    public static Document of(DeadlineClock clock) {
        Document document = new Document(KIND, clock.kind().name())
                .append(CAUSE, clock.cause().name())
                .append(STARTED_AT, Date.from(clock.startedAt()))
                .append(DUE_AT, Date.from(clock.dueAt()))
                .append(PROVISIONAL, clock.provisional())
                .append(WARNED, clock.warned())
                .append(MISSED, clock.missed());
        if (!clock.pauses().isEmpty()) {
            document.append(
                    PAUSES,
                    clock.pauses().stream()
                            .map(pause -> new Document(FROM, Date.from(pause.from())).append(TO, Date.from(pause.to())))
                            .toList());
        }
        if (clock.unit() != null) {
            document.append(UNIT, clock.unit());
        }
        if (clock.stoppedAt() != null) {
            document.append(STOPPED_AT, Date.from(clock.stoppedAt()));
        }
        return document;
    }

    /** What a clock matches that runs and is due from a moment until before another. */
    static Bson running(Instant from, Instant before) {
        return and(exists(STOPPED_AT, false), gte(DUE_AT, Date.from(from)), lt(DUE_AT, Date.from(before)));
    }

    /** Reads one back. */
    public static DeadlineClock read(Document document) {
        return new DeadlineClock(
                ClockKind.valueOf(document.getString(KIND)),
                document.getString(UNIT),
                causeOf(document),
                instant(document, STARTED_AT),
                instant(document, DUE_AT),
                document.getBoolean(PROVISIONAL),
                document.getList(PAUSES, Document.class, List.of()).stream()
                        .map(pause -> new Pause(instant(pause, FROM), instant(pause, TO)))
                        .toList(),
                document.containsKey(STOPPED_AT) ? instant(document, STOPPED_AT) : null,
                document.getBoolean(WARNED),
                document.getBoolean(MISSED));
    }

    /** A clock that was kept before causes were is the office's from filing, or a unit's from routing. */
    private static DeadlineClock.Cause causeOf(Document document) {
        String cause = document.getString(CAUSE);
        if (cause != null) {
            return DeadlineClock.Cause.valueOf(cause);
        }
        return document.containsKey(UNIT) ? DeadlineClock.Cause.ROUTED : DeadlineClock.Cause.FILED;
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
