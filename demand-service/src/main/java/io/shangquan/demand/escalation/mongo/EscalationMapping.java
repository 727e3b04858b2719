package io.shangquan.demand.escalation.mongo;

import io.shangquan.contracts.demand.DemandEscalated;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.escalation.domain.Chain;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.demand.escalation.messaging.EscalationMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Date;
import java.util.Set;
import org.bson.Document;

/** How an escalation is kept; that it happened is its only event. */
final class EscalationMapping implements AggregateMapping<Escalation, Escalation> {

    static final String COLLECTION = "escalations";
    static final String DEMAND = "demand";
    static final String AT = "at";
    private static final String CLOCK = "clock";
    private static final String MISSED = "missed";
    private static final String UNIT = "unit";
    private static final String TRAIL = "trail";
    private static final String TIER = "tier";
    private static final String POST = "post";
    private static final String PASSED_OVER = "passedOver";
    private static final String PERSONS = "persons";

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
                document.getDate(AT).toInstant());
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
        if (escalation.unit() != null) {
            document.append(UNIT, escalation.unit());
        }
        return document;
    }

    @Override
    public Escalation read(Document document) {
        return escalation(document);
    }

    @Override
    public OutboundEvent message(Escalation event, Escalation after) {
        return new OutboundEvent(EventTypes.of(DemandEscalated.class), EscalationMessages.of(event));
    }

    private static Document step(Chain.Step step) {
        Document document = new Document(TIER, step.tier())
                .append(PERSONS, step.persons().stream().sorted().toList());
        if (step.unit() != null) {
            document.append(UNIT, step.unit());
        }
        if (step.post() != null) {
            document.append(POST, step.post());
        }
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
