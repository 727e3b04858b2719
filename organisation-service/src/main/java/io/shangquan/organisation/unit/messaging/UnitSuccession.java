package io.shangquan.organisation.unit.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.UnitClosed;
import io.shangquan.organisation.unit.application.HandOverUnit;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hands over what a closed unit leaves to its successor. */
@Component
class UnitSuccession implements EventConsumer {

    private final HandOverUnit handOver;

    UnitSuccession(HandOverUnit handOver) {
        this.handOver = handOver;
    }

    @Override
    public String name() {
        return "unit-succession";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ORGANISATION);
    }

    @Override
    public Set<String> types() {
        return Set.of(EventTypes.of(UnitClosed.class));
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        UnitClosed closed = event.as(UnitClosed.class);
        if (closed.successor() != null) {
            handOver.handle(event.district(), event.id(), closed.code(), closed.lastDay(), closed.successor());
        }
    }
}
