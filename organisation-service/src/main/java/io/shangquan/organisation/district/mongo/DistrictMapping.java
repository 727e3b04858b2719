package io.shangquan.organisation.district.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.organisation.district.domain.District;
import io.shangquan.organisation.district.domain.DistrictEvent;
import io.shangquan.organisation.district.messaging.DistrictMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import java.util.Optional;
import org.bson.Document;

/** How a district is kept, and what is heard of it. */
final class DistrictMapping implements AggregateMapping<District, DistrictEvent> {

    @Override
    public String collection() {
        return DistrictDocument.COLLECTION;
    }

    @Override
    public Document write(District district) {
        return DistrictDocument.of(district);
    }

    @Override
    public District read(Document document) {
        return DistrictDocument.read(document);
    }

    @Override
    public OutboundEvent message(DistrictEvent event, District after) {
        return outbound(DistrictMessages.of(event, after));
    }

    @Override
    public Optional<OutboundEvent> stateRecord(District after) {
        return Optional.of(outbound(DistrictMessages.stateOf(after)));
    }

    private static OutboundEvent outbound(Object contract) {
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
