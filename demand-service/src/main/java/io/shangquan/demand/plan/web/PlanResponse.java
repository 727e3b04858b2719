package io.shangquan.demand.plan.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.demand.plan.domain.PlanStatus;
import io.shangquan.demand.plan.domain.Responsibility;
import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.demand.plan.domain.Task;
import io.shangquan.platform.web.command.Versioned;
import java.util.List;

/**
 * A plan with its two lists.
 *
 * @param number its version, which people speak of
 */
record PlanResponse(
        String id,
        int number,
        PlanStatus status,
        String lead,
        String measures,
        List<Task> tasks,
        List<Responsibility> responsibilities,
        List<SolutionPlan.Approval> approvals,
        @JsonIgnore long version)
        implements Versioned {

    PlanResponse {
        tasks = List.copyOf(tasks);
        responsibilities = List.copyOf(responsibilities);
        approvals = List.copyOf(approvals);
    }

    static PlanResponse of(SolutionPlan plan, long version) {
        return new PlanResponse(
                plan.id(),
                plan.version(),
                plan.status(),
                plan.lead(),
                plan.content().measures(),
                plan.content().tasks(),
                plan.content().responsibilities(),
                plan.approvals(),
                version);
    }
}
