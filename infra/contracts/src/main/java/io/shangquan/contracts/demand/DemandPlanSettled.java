package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A demand's solution plan has no open tasks any more. Subject: the demand's id.
 *
 * @param plan the plan's id
 */
@EventType("io.shangquan.demand.plan-settled.v1")
public record DemandPlanSettled(String plan) {}
