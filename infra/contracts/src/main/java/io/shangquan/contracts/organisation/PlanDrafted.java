package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;

/**
 * A plan is drafted. Subject: the plan's id.
 *
 * @param kind {@code YEAR} or {@code DEVELOPMENT}
 * @param year that it is for, or begins in
 */
@EventType("io.shangquan.organisation.plan-drafted.v1")
public record PlanDrafted(String kind, int year) {}
