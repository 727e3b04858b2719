package io.shangquan.organisation.plan.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.organisation.plan.domain.Plan;
import io.shangquan.organisation.plan.domain.PlanEvent;
import io.shangquan.organisation.plan.messaging.PlanMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import org.bson.Document;

/** How a plan is kept, and what its events are called outside. */
final class PlanMapping implements AggregateMapping<Plan, PlanEvent> {

    @Override
    public String collection() {
        return PlanDocument.COLLECTION;
    }

    @Override
    public Document write(Plan plan) {
        return PlanDocument.of(plan);
    }

    @Override
    public Plan read(Document document) {
        return PlanDocument.read(document);
    }

    @Override
    public OutboundEvent message(PlanEvent event, Plan after) {
        Object contract = PlanMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
