package io.shangquan.demand.demand.mongo;

import io.shangquan.demand.category.domain.Answer;
import io.shangquan.demand.demand.domain.CallBack;
import io.shangquan.demand.demand.domain.Ending;
import io.shangquan.demand.demand.domain.Hold;
import io.shangquan.demand.demand.domain.Party;
import io.shangquan.demand.demand.domain.Rating;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.demand.domain.ReturnOrder;
import io.shangquan.platform.store.aggregate.OptionalFields;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a demand as embedded documents. */
final class PartDocuments {

    private static final String UNIT = "unit";
    private static final String ROUND = "round";
    private static final String DECIDER = "decider";
    private static final String VERDICT = "verdict";
    private static final String UNTIL = "until";
    private static final String PAUSES_CLOCKS = "pausesClocks";
    private static final String APPROVED_AT = "approvedAt";
    private static final String OUTCOME = "outcome";
    private static final String TEXT = "text";
    private static final String AT = "at";
    private static final String REACHED = "reached";
    private static final String SOLVED = "solved";
    private static final String SATISFIED = "satisfied";
    private static final String COMMENT = "comment";
    private static final String SYNTHETIC = "synthetic";
    private static final String REASON = "reason";
    private static final String QUESTION = "question";
    private static final String VALUES = "values";

    private PartDocuments() {}

    static Document of(Answer answer) {
        return new Document(QUESTION, answer.question()).append(VALUES, answer.values());
    }

    static Answer readAnswer(Document document) {
        return new Answer(document.getString(QUESTION), document.getList(VALUES, String.class));
    }

    static @Nullable Document of(@Nullable ReturnOrder order) {
        if (order == null) {
            return null;
        }
        Document document = new Document(ROUND, order.round())
                .append(UNIT, order.unit())
                .append(REASON, order.reason().name())
                .append(TEXT, order.text())
                .append(DECIDER, order.decider().name())
                .append(AT, Date.from(order.at()));
        if (order.verdict() != null) {
            document.append(VERDICT, order.verdict().name());
        }
        return document;
    }

    static @Nullable ReturnOrder readReturnOrder(@Nullable Document document) {
        return document == null
                ? null
                : new ReturnOrder(
                        document.getInteger(ROUND),
                        document.getString(UNIT),
                        ReturnOrder.Reason.valueOf(document.getString(REASON)),
                        document.getString(TEXT),
                        Party.valueOf(document.getString(DECIDER)),
                        instant(document, AT),
                        document.containsKey(VERDICT)
                                ? ReturnOrder.Verdict.valueOf(document.getString(VERDICT))
                                : null);
    }

    static @Nullable Document of(@Nullable Hold hold) {
        if (hold == null) {
            return null;
        }
        Document document = new Document(REASON, hold.reason())
                .append(AT, Date.from(hold.requestedAt()))
                .append(UNTIL, Date.from(hold.until()))
                .append(PAUSES_CLOCKS, hold.pausesClocks());
        OptionalFields.put(document, TEXT, hold.text());
        OptionalFields.put(document, APPROVED_AT, hold.approvedAt());
        return document;
    }

    static @Nullable Hold readHold(@Nullable Document document) {
        return document == null
                ? null
                : new Hold(
                        document.getString(REASON),
                        document.getString(TEXT),
                        instant(document, AT),
                        instant(document, UNTIL),
                        document.getBoolean(PAUSES_CLOCKS),
                        document.containsKey(APPROVED_AT) ? instant(document, APPROVED_AT) : null);
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
        OptionalFields.put(document, SOLVED, call.solved());
        OptionalFields.put(document, SATISFIED, call.satisfied());
        if (call.reason() != null) {
            document.append(REASON, call.reason().name());
        }
        return document;
    }

    static CallBack readCallBack(Document document) {
        String reason = document.getString(REASON);
        return new CallBack(
                document.getBoolean(REACHED),
                document.getBoolean(SOLVED),
                document.getBoolean(SATISFIED),
                reason == null ? null : CallBack.Reason.valueOf(reason),
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
        OptionalFields.put(document, COMMENT, rating.comment());
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
        OptionalFields.put(document, TEXT, ending.text());
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
