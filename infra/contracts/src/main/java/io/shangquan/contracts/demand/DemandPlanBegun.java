package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A solution plan gates the resolution of a demand. Subject: the demand's id.
 *
 * @param plan the plan's id
 */
@EventType("io.shangquan.demand.plan-begun.v1")
public record DemandPlanBegun(String plan) {}
