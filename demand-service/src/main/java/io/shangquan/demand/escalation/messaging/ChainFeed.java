package io.shangquan.demand.escalation.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.PostState;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the copies of the chain's posts from the compacted topic. */
@Component
class ChainFeed implements EventConsumer {

    private final ChainCopies copies;

    ChainFeed(ChainCopies copies) {
        this.copies = copies;
    }

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ORGANISATION_STATE);
    }

    @Override
    public Set<String> types() {
        return Set.of(EventTypes.of(PostState.class));
    }

    @Override
    public Effect effect() {
        return Effect.PROJECTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        copies.keep(event.district(), event.subject(), event.sequence(), event.as(PostState.class));
    }

    @Override
    public void forget() {
        copies.forget();
    }
}
