package io.shangquan.event.registration.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.event.registration.domain.Registration;
import io.shangquan.event.registration.domain.RegistrationEvent;
import io.shangquan.event.registration.messaging.RegistrationMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import org.bson.Document;

/** How a registration is kept, and what its events are called outside. */
final class RegistrationMapping implements AggregateMapping<Registration, RegistrationEvent> {

    @Override
    public String collection() {
        return RegistrationDocument.COLLECTION;
    }

    @Override
    public Document write(Registration state) {
        return RegistrationDocument.of(state);
    }

    @Override
    public Registration read(Document document) {
        return RegistrationDocument.read(document);
    }

    @Override
    public OutboundEvent message(RegistrationEvent event, Registration after) {
        Object contract = RegistrationMessages.of(event);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
