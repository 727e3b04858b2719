package io.shangquan.demand.plan.application;

import io.shangquan.demand.plan.domain.PlanDecision;
import io.shangquan.demand.plan.domain.Plans;
import io.shangquan.demand.unit.application.LeftWork;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;

/** Plans in which a unit has tasks that are open, whether it has a part in the demand or not. */
public final class LeftTasks implements LeftWork {

    private final Plans plans;
    private final PlanQueries queries;

    public LeftTasks(Plans plans, PlanQueries queries) {
        this.plans = plans;
        this.queries = queries;
    }

    @Override
    public Page<String> leftBy(String district, String unit, PageRequest page) {
        return queries.withOpenTasksOf(district, unit, page);
    }

    @Override
    public void giveOn(String district, String id, String ended, String heir) {
        PlanDecision _ = plans.change(district, id, plan -> plan.succeedUnit(ended, heir));
    }
}
