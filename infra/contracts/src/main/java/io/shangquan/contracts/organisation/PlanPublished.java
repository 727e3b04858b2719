package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;

/**
 * A version of a plan is public within its district. Subject: the plan's id.
 *
 * @param kind {@code YEAR} or {@code DEVELOPMENT}
 * @param year that it is for, or begins in
 * @param version counted from 1
 */
@EventType("io.shangquan.organisation.plan-published.v1")
public record PlanPublished(String kind, int year, int version) {}
