package io.shangquan.demand.enterprise.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.ledger.EnterpriseState;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the names of enterprises from the ledger's compacted topic. */
@Component
class EnterpriseFeed implements EventConsumer {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final EnterpriseNameKeeper names;

    EnterpriseFeed(EnterpriseNameKeeper names) {
        this.names = names;
    }

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.LEDGER_STATE);
    }

    @Override
    public Set<String> types() {
        return Set.of(EventTypes.of(EnterpriseState.class));
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public Effect effect() {
        return Effect.PROJECTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        EnterpriseState state = event.as(EnterpriseState.class);
        names.keep(event.district(), event.subject(), event.sequence(), state.creditCode(), state.name());
    }

    @Override
    public void forget() {
        names.forget();
    }
}
