package io.shangquan.demand.demand.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandEvent;
import io.shangquan.demand.demand.messaging.DemandMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** How a demand is kept, and what its events are called outside. */
final class DemandMapping implements AggregateMapping<Demand, DemandEvent> {

    private final Timetables timetables;

    DemandMapping(Timetables timetables) {
        this.timetables = timetables;
    }

    @Override
    public String collection() {
        return DemandFields.COLLECTION;
    }

    @Override
    public Document write(Demand demand) {
        return DemandDocument.of(demand.state());
    }

    @Override
    public Demand read(Document document) {
        return new Demand(DemandDocument.read(document));
    }

    @Override
    public OutboundEvent message(DemandEvent event, Demand after) {
        Object contract = DemandMessages.of(event, after.state());
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }

    @Override
    public Optional<Instant> nextDueAt(Demand demand) {
        return demand.nextDueAt(timetables.followUpOf(demand));
    }
}
