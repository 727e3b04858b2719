package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;

/**
 * What a district wants to reach by the end of a year was set. Subject: the target's id.
 *
 * @param year the year
 * @param organisationalPercent share of member organisations with, or attached to, a Party organisation, in whole percent
 * @param workPercent share with contacts and a visit in the month, in whole percent
 */
@EventType("io.shangquan.organisation.coverage-target-set.v1")
public record CoverageTargetSet(int year, int organisationalPercent, int workPercent) {}
