package io.shangquan.demand.whistle.messaging;

import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandUnitSucceeded;
import io.shangquan.contracts.demand.DemandWithdrawn;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.demand.messaging.LifeConsumer;
import io.shangquan.demand.whistle.application.BlowWhistle;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Blows and ends whistles as their demands go. */
@Component
class WhistleFeed implements LifeConsumer {

    private static final String ROUTED = EventTypes.of(DemandRouted.class);
    private static final String SUCCEEDED = EventTypes.of(DemandUnitSucceeded.class);
    private static final Set<String> TYPES =
            Set.of(ROUTED, SUCCEEDED, EventTypes.of(DemandResolved.class), EventTypes.of(DemandWithdrawn.class));

    private final BlowWhistle blow;

    WhistleFeed(BlowWhistle blow) {
        this.blow = blow;
    }

    @Override
    public String name() {
        return "whistles";
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (event.type().equals(ROUTED)) {
            blow.onRouted(event.district(), event.subject());
        } else if (event.type().equals(SUCCEEDED)) {
            DemandUnitSucceeded succeeded = event.as(DemandUnitSucceeded.class);
            blow.onUnitSucceeded(event.district(), event.subject(), succeeded.formerUnit(), succeeded.unit());
        } else if (TYPES.contains(event.type())) {
            blow.end(event.district(), event.subject());
        }
    }
}
