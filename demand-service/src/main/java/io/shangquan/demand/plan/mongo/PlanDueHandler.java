package io.shangquan.demand.plan.mongo;

import io.shangquan.demand.plan.application.WorkOnPlan;
import io.shangquan.platform.store.clock.DueHandler;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets the sweep find tasks that were not done in time. */
@Component
class PlanDueHandler implements DueHandler {

    private final WorkOnPlan plans;

    PlanDueHandler(WorkOnPlan plans) {
        this.plans = plans;
    }

    @Override
    public String collection() {
        return PlanMapping.COLLECTION;
    }

    @Override
    public void fire(String district, String id, Instant dueAt) {
        plans.fireClocks(district, id);
    }
}
