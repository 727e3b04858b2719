package io.shangquan.demand.plan.application;

import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads of plans. */
public interface PlanQueries {

    Optional<PlanView> find(String district, String id);

    /** Ids of the plans in which a unit has open tasks, by id. */
    Page<String> withOpenTasksOf(String district, String unit, PageRequest page);

    /** Plans that wait to be approved. */
    List<SolutionPlan> proposed(String district, int limit);

    /** Plans under way in which some units have open tasks. */
    List<SolutionPlan> underWay(String district, Set<String> units, int limit);
}
