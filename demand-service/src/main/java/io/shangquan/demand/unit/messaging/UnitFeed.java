package io.shangquan.demand.unit.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.UnitState;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the copies of units from the compacted topic. */
@Component
class UnitFeed implements EventConsumer {

    private final UnitCopies copies;

    UnitFeed(UnitCopies copies) {
        this.copies = copies;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ORGANISATION_STATE);
    }

    @Override
    public Set<String> types() {
        return Set.of(EventTypes.of(UnitState.class));
    }

    @Override
    public Effect effect() {
        return Effect.PROJECTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        copies.keep(event.district(), event.subject(), event.sequence(), event.as(UnitState.class));
    }

    @Override
    public void forget() {
        copies.forget();
    }
}
