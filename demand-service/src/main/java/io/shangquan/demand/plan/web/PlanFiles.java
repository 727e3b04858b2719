package io.shangquan.demand.plan.web;

import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.plan.application.PlanQueries;
import io.shangquan.demand.plan.application.WorkOnPlan;
import io.shangquan.platform.attachments.AttachmentAccess;
import io.shangquan.platform.core.access.Caller;
import org.springframework.stereotype.Component;

/** The files that show that tasks were done: who works on demands and may see the plan's may see them. */
@Component
class PlanFiles implements AttachmentAccess {

    private final PlanQueries plans;
    private final DemandAnswers demands;

    PlanFiles(PlanQueries plans, DemandAnswers demands) {
        this.plans = plans;
        this.demands = demands;
    }

    @Override
    public String kind() {
        return WorkOnPlan.CLAIM;
    }

    @Override
    public boolean mayRead(Caller caller, String district, String aggregate) {
        return plans.find(district, aggregate)
                .flatMap(view -> demands.find(district, new DemandId(view.plan().demand()), caller))
                .filter(DemandAnswers.Seen::staff)
                .isPresent();
    }

    @Override
    public boolean names(String district, String aggregate, String attachment) {
        return plans.find(district, aggregate)
                .filter(view -> view.plan().content().shows(attachment))
                .isPresent();
    }
}
