package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A task of a solution plan was done, or dropped. Subject: the plan's id.
 *
 * @param demand the demand's id
 * @param task the task's id
 * @param unit the unit's code
 * @param done false if it was dropped
 * @param inTime whether before its deadline
 * @param open how many tasks are open still
 */
@EventType("io.shangquan.demand.plan-task-finished.v1")
public record PlanTaskFinished(String demand, String task, String unit, boolean done, boolean inTime, int open) {}
