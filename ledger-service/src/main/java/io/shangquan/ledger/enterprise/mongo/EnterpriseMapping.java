package io.shangquan.ledger.enterprise.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.ledger.enterprise.domain.Enterprise;
import io.shangquan.ledger.enterprise.domain.EnterpriseEvent;
import io.shangquan.ledger.enterprise.messaging.EnterpriseMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import java.util.Optional;
import org.bson.Document;

/** How an entry is kept, and what its events are called outside. */
final class EnterpriseMapping implements AggregateMapping<Enterprise, EnterpriseEvent> {

    @Override
    public String collection() {
        return EnterpriseDocument.COLLECTION;
    }

    @Override
    public Document write(Enterprise state) {
        return EnterpriseDocument.of(state);
    }

    @Override
    public Enterprise read(Document document) {
        return EnterpriseDocument.read(document);
    }

    @Override
    public OutboundEvent message(EnterpriseEvent event, Enterprise after) {
        return outbound(EnterpriseMessages.of(event));
    }

    @Override
    public Optional<OutboundEvent> stateRecord(Enterprise after) {
        return Optional.of(outbound(EnterpriseMessages.stateOf(after)));
    }

    private static OutboundEvent outbound(Object contract) {
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
