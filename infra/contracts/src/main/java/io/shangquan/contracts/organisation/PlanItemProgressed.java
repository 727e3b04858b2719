package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;

/**
 * There is progress on an item of a plan. Subject: the plan's id.
 *
 * @param item the item's number within the plan
 * @param percent done, 0 to 100
 */
@EventType("io.shangquan.organisation.plan-item-progressed.v1")
public record PlanItemProgressed(int item, int percent) {}
