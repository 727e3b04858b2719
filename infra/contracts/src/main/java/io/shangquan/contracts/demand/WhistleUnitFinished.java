package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A unit reported what it has done. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 * @param outcome the outcome's code
 * @param inTime whether before its deadline
 */
@EventType("io.shangquan.demand.whistle-unit-finished.v1")
public record WhistleUnitFinished(String demand, String unit, String outcome, boolean inTime) {}
