package io.shangquan.notification.address.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.notification.address.domain.AddressBook;
import io.shangquan.notification.address.domain.AddressEvent;
import io.shangquan.notification.address.messaging.AddressMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import org.bson.Document;

/** How a person's addresses are kept, and what their events are called outside. */
final class AddressBookMapping implements AggregateMapping<AddressBook, AddressEvent> {

    @Override
    public String collection() {
        return AddressBookDocument.COLLECTION;
    }

    @Override
    public Document write(AddressBook state) {
        return AddressBookDocument.of(state);
    }

    @Override
    public AddressBook read(Document document) {
        return AddressBookDocument.read(document);
    }

    @Override
    public OutboundEvent message(AddressEvent event, AddressBook after) {
        Object contract = AddressMessages.of(event);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
