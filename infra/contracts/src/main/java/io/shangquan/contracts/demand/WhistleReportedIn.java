package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A unit reported in. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 * @param inTime whether before its deadline
 */
@EventType("io.shangquan.demand.whistle-reported-in.v1")
public record WhistleReportedIn(String demand, String unit, boolean inTime) {}
