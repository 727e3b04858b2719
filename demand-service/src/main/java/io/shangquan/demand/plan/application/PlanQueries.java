package io.shangquan.demand.plan.application;

import java.util.Optional;

/** Reads of plans. */
public interface PlanQueries {

    Optional<PlanView> find(String district, String id);
}
