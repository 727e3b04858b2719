package io.shangquan.demand.callback.messaging;

import io.shangquan.contracts.demand.DemandCalledBack;
import io.shangquan.contracts.demand.DemandClosed;
import io.shangquan.contracts.demand.DemandReopened;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.callback.application.FollowCallBacks;
import io.shangquan.demand.callback.domain.CallBackDuty;
import io.shangquan.demand.demand.messaging.LifeConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears when submitters are to be called, were called, and need no call any more. */
@Component
class CallBackFeed implements LifeConsumer {

    private static final Map<String, Class<?>> CONTRACTS =
            EventTypes.byType(DemandResolved.class, DemandCalledBack.class, DemandClosed.class, DemandReopened.class);

    private final FollowCallBacks callBacks;

    CallBackFeed(FollowCallBacks callBacks) {
        this.callBacks = callBacks;
    }

    @Override
    public String name() {
        return "call-backs";
    }

    @Override
    public Set<String> types() {
        return CONTRACTS.keySet();
    }

    @Override
    public void apply(ReceivedEvent event) {
        Class<?> contract = CONTRACTS.get(event.type());
        if (contract == null) {
            return;
        }
        String district = event.district();
        String demand = event.subject();
        switch (event.as(contract)) {
            case DemandResolved resolved -> callBacks.onResolved(district, demand, resolved.round(), resolved.unit());
            case DemandCalledBack called ->
                callBacks.onCalled(
                        district,
                        demand,
                        new CallBackDuty.Attempt(called.attempt(), called.reached(), called.reason(), event.time()));
            default -> callBacks.onSettled(district, demand);
        }
    }
}
