package io.shangquan.demand.callback.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.callback.domain.CallBackDuty;
import io.shangquan.demand.callback.domain.CallBackEvent;
import io.shangquan.demand.callback.messaging.CallBackMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.OptionalFields;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** How a call-back is kept. */
final class CallBackMapping implements AggregateMapping<CallBackDuty, CallBackEvent> {

    static final String COLLECTION = "callBacks";
    static final String DEMAND = "demand";
    static final String CALLER = "caller";
    /** There if, and only if, a call is due. */
    static final String DUE_AT = "dueAt";

    private static final String NUMBER = "number";
    private static final String ROUND = "round";
    private static final String UNIT = "unit";
    private static final String CALLS = "calls";
    private static final String RESOLVED_AT = "resolvedAt";
    private static final String ANSWER_UNTIL = "answerUntil";
    private static final String ATTEMPTS = "attempts";
    private static final String OVERDUE = "overdue";
    private static final String ENDING = "ending";
    private static final String REACHED = "reached";
    private static final String REASON = "reason";
    private static final String AT = "at";

    static CallBackDuty duty(Document document) {
        String ending = document.getString(ENDING);
        return new CallBackDuty(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(DEMAND),
                document.getString(NUMBER),
                document.getInteger(ROUND),
                document.getString(UNIT),
                document.getString(CALLER),
                new CallBackDuty.Terms(
                        document.getInteger(CALLS), instant(document, RESOLVED_AT), instant(document, ANSWER_UNTIL)),
                document.getList(ATTEMPTS, Document.class).stream()
                        .map(CallBackMapping::readAttempt)
                        .toList(),
                document.getBoolean(OVERDUE),
                ending == null ? null : CallBackDuty.Ending.valueOf(ending));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(CallBackDuty duty) {
        Document document = new Document(DEMAND, duty.demand())
                .append(NUMBER, duty.number())
                .append(ROUND, duty.round())
                .append(UNIT, duty.unit())
                .append(CALLS, duty.terms().calls())
                .append(RESOLVED_AT, Date.from(duty.terms().resolvedAt()))
                .append(ANSWER_UNTIL, Date.from(duty.terms().answerUntil()))
                .append(
                        ATTEMPTS,
                        duty.attempts().stream().map(CallBackMapping::of).toList())
                .append(OVERDUE, duty.overdue());
        OptionalFields.put(document, CALLER, duty.caller());
        if (duty.ending() == null) {
            document.append(DUE_AT, Date.from(duty.dueAt()));
        } else {
            document.append(ENDING, duty.ending().name());
        }
        return document;
    }

    @Override
    public CallBackDuty read(Document document) {
        return duty(document);
    }

    @Override
    public OutboundEvent message(CallBackEvent event, CallBackDuty after) {
        Object contract = CallBackMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }

    @Override
    public Optional<Instant> nextDueAt(CallBackDuty duty) {
        return duty.nextDueAt();
    }

    private static Document of(CallBackDuty.Attempt attempt) {
        Document document = new Document(NUMBER, attempt.number())
                .append(REACHED, attempt.reached())
                .append(AT, Date.from(attempt.at()));
        OptionalFields.put(document, REASON, attempt.reason());
        return document;
    }

    private static CallBackDuty.Attempt readAttempt(Document document) {
        return new CallBackDuty.Attempt(
                document.getInteger(NUMBER),
                document.getBoolean(REACHED),
                document.getString(REASON),
                instant(document, AT));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
