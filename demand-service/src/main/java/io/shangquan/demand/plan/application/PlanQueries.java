package io.shangquan.demand.plan.application;

import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.Optional;

/** Reads of plans. */
public interface PlanQueries {

    Optional<PlanView> find(String district, String id);

    /** Ids of the plans in which a unit has open tasks, by id. */
    Page<String> withOpenTasksOf(String district, String unit, PageRequest page);
}
