package io.shangquan.demand.plan.messaging;

import io.shangquan.contracts.demand.DemandUnitSucceeded;
import io.shangquan.contracts.demand.PlanCompleted;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.demand.messaging.LifeConsumer;
import io.shangquan.demand.plan.application.WorkOnPlan;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Carries between demands and their plans: that a plan is complete, and that a unit's part is another's. */
@Component
class PlanFeed implements LifeConsumer {

    private static final String COMPLETED = EventTypes.of(PlanCompleted.class);
    private static final String SUCCEEDED = EventTypes.of(DemandUnitSucceeded.class);

    private final WorkOnPlan plans;

    PlanFeed(WorkOnPlan plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Set<String> types() {
        return Set.of(COMPLETED, SUCCEEDED);
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (event.type().equals(COMPLETED)) {
            plans.onCompleted(event.district(), event.as(PlanCompleted.class).demand(), event.subject());
        } else if (event.type().equals(SUCCEEDED)) {
            DemandUnitSucceeded succeeded = event.as(DemandUnitSucceeded.class);
            plans.onUnitSucceeded(event.district(), event.subject(), succeeded.formerUnit(), succeeded.unit());
        }
    }
}
