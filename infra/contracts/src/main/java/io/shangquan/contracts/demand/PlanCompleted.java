package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * Every task of a solution plan is done or dropped. Subject: the plan's id.
 *
 * @param demand the demand's id
 * @param version which
 */
@EventType("io.shangquan.demand.plan-completed.v1")
public record PlanCompleted(String demand, int version) {}
