package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * A task of a solution plan was not done in time. Subject: the plan's id.
 *
 * @param demand the demand's id
 * @param task the task's id
 * @param unit the unit's code
 * @param dueAt its deadline
 */
@EventType("io.shangquan.demand.plan-task-overdue.v1")
public record PlanTaskOverdue(String demand, String task, String unit, Instant dueAt) {}
