package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A version of a solution plan is being written. Subject: the plan's id.
 *
 * @param demand the demand's id
 * @param version 1 for the first
 * @param unit the lead unit's code
 */
@EventType("io.shangquan.demand.plan-drafted.v1")
public record PlanDrafted(String demand, int version, String unit) {}
