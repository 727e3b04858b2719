package io.shangquan.organisation.guidance.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.organisation.guidance.domain.GuidanceNote;
import io.shangquan.organisation.guidance.domain.GuidanceNote.GuidanceEvent;
import io.shangquan.organisation.guidance.messaging.GuidanceMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import org.bson.Document;

/** How a guidance note is kept, and what its events are called outside. */
final class GuidanceMapping implements AggregateMapping<GuidanceNote, GuidanceEvent> {

    @Override
    public String collection() {
        return GuidanceDocument.COLLECTION;
    }

    @Override
    public Document write(GuidanceNote note) {
        return GuidanceDocument.of(note);
    }

    @Override
    public GuidanceNote read(Document document) {
        return GuidanceDocument.read(document);
    }

    @Override
    public OutboundEvent message(GuidanceEvent event, GuidanceNote after) {
        Object contract = GuidanceMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
