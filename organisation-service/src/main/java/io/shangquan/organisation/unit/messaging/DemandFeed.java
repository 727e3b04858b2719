package io.shangquan.organisation.unit.messaging;

import io.shangquan.contracts.demand.DemandMerged;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandUnitSucceeded;
import io.shangquan.contracts.demand.DemandUnmerged;
import io.shangquan.contracts.demand.DemandWithdrawn;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps which units lead open demands, so that none closes without saying where they go. */
@Component
class DemandFeed implements EventConsumer {

    private static final Map<String, Class<?>> CONTRACTS = EventTypes.byType(
            DemandRouted.class,
            DemandUnitSucceeded.class,
            DemandUnmerged.class,
            DemandMerged.class,
            DemandResolved.class,
            DemandWithdrawn.class);
    private static final Set<String> WITH_A_UNIT = Set.of("ROUTED", "IN_PROGRESS", "ON_HOLD", "DISPUTED");

    private final DemandKeeper demands;

    DemandFeed(DemandKeeper demands) {
        this.demands = demands;
    }

    @Override
    public String name() {
        return "led-demands";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.DEMAND);
    }

    @Override
    public Set<String> types() {
        return CONTRACTS.keySet();
    }

    @Override
    public Effect effect() {
        return Effect.PROJECTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        Class<?> contract = CONTRACTS.get(event.type());
        if (contract == null) {
            return;
        }
        switch (event.as(contract)) {
            case DemandRouted routed -> led(event, routed.unit());
            case DemandUnmerged(var _, String status, String unit, var _)
            when unit != null && WITH_A_UNIT.contains(status) -> led(event, unit);
            case DemandUnitSucceeded succeeded ->
                demands.succeeded(
                        event.district(), event.subject(), event.sequence(), succeeded.formerUnit(), succeeded.unit());
            default -> demands.left(event.district(), event.subject(), event.sequence());
        }
    }

    private void led(ReceivedEvent event, String unit) {
        demands.led(event.district(), event.subject(), event.sequence(), unit);
    }

    @Override
    public void forget() {
        demands.forget();
    }
}
