package io.shangquan.notification.subscriber.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.notification.subscriber.domain.SubscriberEvent;
import io.shangquan.notification.subscriber.messaging.SubscriberMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import org.bson.Document;

/** How a subscriber is kept, and what its events are called outside. */
final class SubscriberMapping implements AggregateMapping<Subscriber, SubscriberEvent> {

    @Override
    public String collection() {
        return SubscriberDocument.COLLECTION;
    }

    @Override
    public Document write(Subscriber state) {
        return SubscriberDocument.of(state);
    }

    @Override
    public Subscriber read(Document document) {
        return SubscriberDocument.read(document);
    }

    @Override
    public OutboundEvent message(SubscriberEvent event, Subscriber after) {
        Object contract = SubscriberMessages.of(event);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
