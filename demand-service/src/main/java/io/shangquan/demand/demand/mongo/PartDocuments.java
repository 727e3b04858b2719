package io.shangquan.demand.demand.mongo;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.demand.domain.CallBack;
import io.shangquan.demand.demand.domain.DemandClock;
import io.shangquan.demand.demand.domain.Ending;
import io.shangquan.demand.demand.domain.Rating;
import io.shangquan.demand.demand.domain.Resolution;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a demand as embedded documents. */
final class PartDocuments {

    private static final String KIND = "kind";
    private static final String UNIT = "unit";
    private static final String STARTED_AT = "startedAt";
    private static final String DUE_AT = "dueAt";
    private static final String PROVISIONAL = "provisional";
    private static final String STOPPED_AT = "stoppedAt";
    private static final String WARNED = "warned";
    private static final String MISSED = "missed";
    private static final String OUTCOME = "outcome";
    private static final String TEXT = "text";
    private static final String AT = "at";
    private static final String REACHED = "reached";
    private static final String SOLVED = "solved";
    private static final String SATISFIED = "satisfied";
    private static final String COMMENT = "comment";
    private static final String SYNTHETIC = "synthetic";
    private static final String REASON = "reason";

    private PartDocuments() {}

    static Document of(DemandClock clock) {
        Document document = new Document(KIND, clock.kind().name())
                .append(STARTED_AT, Date.from(clock.startedAt()))
                .append(DUE_AT, Date.from(clock.dueAt()))
                .append(PROVISIONAL, clock.provisional())
                .append(WARNED, clock.warned())
                .append(MISSED, clock.missed());
        if (clock.unit() != null) {
            document.append(UNIT, clock.unit());
        }
        if (clock.stoppedAt() != null) {
            document.append(STOPPED_AT, Date.from(clock.stoppedAt()));
        }
        return document;
    }

    static DemandClock readClock(Document document) {
        return new DemandClock(
                ClockKind.valueOf(document.getString(KIND)),
                document.getString(UNIT),
                instant(document, STARTED_AT),
                instant(document, DUE_AT),
                document.getBoolean(PROVISIONAL),
                document.containsKey(STOPPED_AT) ? instant(document, STOPPED_AT) : null,
                document.getBoolean(WARNED),
                document.getBoolean(MISSED));
    }

    static @Nullable Document of(@Nullable Resolution resolution) {
        return resolution == null
                ? null
                : new Document(OUTCOME, resolution.outcome().name())
                        .append(TEXT, resolution.text())
                        .append(AT, Date.from(resolution.at()));
    }

    static @Nullable Resolution readResolution(@Nullable Document document) {
        return document == null
                ? null
                : new Resolution(
                        Resolution.Outcome.valueOf(document.getString(OUTCOME)),
                        document.getString(TEXT),
                        instant(document, AT));
    }

    static Document of(CallBack call) {
        Document document = new Document(REACHED, call.reached()).append(AT, Date.from(call.at()));
        if (call.solved() != null) {
            document.append(SOLVED, call.solved());
        }
        if (call.satisfied() != null) {
            document.append(SATISFIED, call.satisfied());
        }
        return document;
    }

    static CallBack readCallBack(Document document) {
        return new CallBack(
                document.getBoolean(REACHED),
                document.getBoolean(SOLVED),
                document.getBoolean(SATISFIED),
                instant(document, AT));
    }

    static @Nullable Document of(@Nullable Rating rating) {
        if (rating == null) {
            return null;
        }
        Document document = new Document(SOLVED, rating.solved())
                .append(SATISFIED, rating.satisfied())
                .append(SYNTHETIC, rating.synthetic())
                .append(AT, Date.from(rating.at()));
        if (rating.comment() != null) {
            document.append(COMMENT, rating.comment());
        }
        return document;
    }

    static @Nullable Rating readRating(@Nullable Document document) {
        return document == null
                ? null
                : new Rating(
                        document.getBoolean(SOLVED),
                        document.getBoolean(SATISFIED),
                        document.getString(COMMENT),
                        document.getBoolean(SYNTHETIC),
                        instant(document, AT));
    }

    static @Nullable Document of(@Nullable Ending ending) {
        if (ending == null) {
            return null;
        }
        Document document = new Document(REASON, ending.reason().name()).append(AT, Date.from(ending.at()));
        if (ending.text() != null) {
            document.append(TEXT, ending.text());
        }
        return document;
    }

    static @Nullable Ending readEnding(@Nullable Document document) {
        return document == null
                ? null
                : new Ending(
                        Ending.Reason.valueOf(document.getString(REASON)),
                        document.getString(TEXT),
                        instant(document, AT));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
