package io.shangquan.demand.demand.messaging;

import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import java.util.Set;

/** Carries a demand's life on when this service's own events say so. All of these read together: each event is fetched once. */
public interface LifeConsumer extends EventConsumer {

    @Override
    default String group() {
        return "life";
    }

    @Override
    default Set<String> topics() {
        return Set.of(Topics.DEMAND);
    }

    @Override
    default Effect effect() {
        return Effect.ACTION;
    }
}
