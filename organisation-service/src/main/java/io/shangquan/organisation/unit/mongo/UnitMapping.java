package io.shangquan.organisation.unit.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitEvent;
import io.shangquan.organisation.unit.messaging.UnitMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** How a unit is kept, and what its events are called outside. */
final class UnitMapping implements AggregateMapping<Unit, UnitEvent> {

    private final Clock clock;

    UnitMapping(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String collection() {
        return UnitDocument.COLLECTION;
    }

    @Override
    public Document write(Unit unit) {
        return UnitDocument.of(unit).append(UnitDocument.CHANGED_AT, Date.from(clock.instant()));
    }

    @Override
    public Unit read(Document document) {
        return UnitDocument.read(document);
    }

    @Override
    public OutboundEvent message(UnitEvent event, Unit after) {
        return outbound(UnitMessages.of(event, after));
    }

    @Override
    public Optional<OutboundEvent> stateRecord(Unit after) {
        return Optional.of(outbound(UnitMessages.stateOf(after)));
    }

    private static OutboundEvent outbound(Object contract) {
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
