package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A unit has ended, and another has what it had to do by a solution plan. Subject: the plan's id.
 *
 * @param demand the demand's id
 * @param unit code of the unit that has it now
 * @param formerUnit code of the unit that has ended
 */
@EventType("io.shangquan.demand.plan-unit-succeeded.v1")
public record PlanUnitSucceeded(String demand, String unit, String formerUnit) {}
