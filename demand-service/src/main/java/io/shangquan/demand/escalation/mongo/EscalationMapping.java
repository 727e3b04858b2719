package io.shangquan.demand.escalation.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.escalation.domain.Chain;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.demand.escalation.domain.EscalationEvent;
import io.shangquan.demand.escalation.messaging.EscalationMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.OptionalFields;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How an escalation is kept. */
final class EscalationMapping implements AggregateMapping<Escalation, EscalationEvent> {

    static final String COLLECTION = "escalations";
    static final String DEMAND = "demand";
    static final String AT = "at";
    private static final String CLOCK = "clock";
    private static final String MISSED = "missed";
    private static final String UNIT = "unit";
    static final String TRAIL = "trail";
    private static final String TIER = "tier";
    private static final String POST = "post";
    private static final String PASSED_OVER = "passedOver";
    static final String PERSONS = "persons";
    private static final String ANSWER_BY = "answerBy";
    private static final String ANSWER = "answer";
    private static final String KIND = "kind";
    private static final String BY = "by";

    static Escalation escalation(Document document) {
        return new Escalation(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(DEMAND),
                document.getString(CLOCK),
                document.getBoolean(MISSED),
                document.getString(UNIT),
                document.getList(TRAIL, Document.class).stream()
                        .map(EscalationMapping::readStep)
                        .toList(),
                document.getDate(AT).toInstant(),
                OptionalFields.instant(document, ANSWER_BY),
                readAnswer(document.get(ANSWER, Document.class)));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(Escalation escalation) {
        Document document = new Document(DEMAND, escalation.demand())
                .append(CLOCK, escalation.clock())
                .append(MISSED, escalation.missed())
                .append(
                        TRAIL,
                        escalation.trail().stream().map(EscalationMapping::step).toList())
                .append(AT, Date.from(escalation.at()));
        OptionalFields.put(document, UNIT, escalation.unit());
        OptionalFields.put(document, ANSWER_BY, escalation.answerBy());
        if (escalation.answer() != null) {
            document.append(ANSWER, of(escalation.answer()));
        }
        return document;
    }

    @Override
    public Escalation read(Document document) {
        return escalation(document);
    }

    @Override
    public OutboundEvent message(EscalationEvent event, Escalation after) {
        Object contract = EscalationMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }

    @Override
    public Optional<Instant> nextDueAt(Escalation escalation) {
        return escalation.nextDueAt();
    }

    private static Document of(Escalation.Answer answer) {
        Document document = new Document(KIND, answer.kind().name()).append(AT, Date.from(answer.at()));
        OptionalFields.put(document, BY, answer.by());
        return document;
    }

    private static Escalation.@Nullable Answer readAnswer(@Nullable Document document) {
        return document == null
                ? null
                : new Escalation.Answer(
                        Escalation.AnswerKind.valueOf(document.getString(KIND)),
                        document.getString(BY),
                        document.getDate(AT).toInstant());
    }

    private static Document step(Chain.Step step) {
        Document document = new Document(TIER, step.tier())
                .append(PERSONS, step.persons().stream().sorted().toList());
        OptionalFields.put(document, UNIT, step.unit());
        OptionalFields.put(document, POST, step.post());
        if (step.passedOver() != null) {
            document.append(PASSED_OVER, step.passedOver().name());
        }
        return document;
    }

    private static Chain.Step readStep(Document document) {
        String passedOver = document.getString(PASSED_OVER);
        return new Chain.Step(
                document.getInteger(TIER),
                document.getString(UNIT),
                document.getString(POST),
                passedOver == null ? null : Chain.Reason.valueOf(passedOver),
                Set.copyOf(document.getList(PERSONS, String.class)));
    }
}
