package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A unit has ended, and another has its part in a whistle. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param unit code of the unit that has the part now
 * @param formerUnit code of the unit that has ended
 */
@EventType("io.shangquan.demand.whistle-unit-succeeded.v1")
public record WhistleUnitSucceeded(String demand, String unit, String formerUnit) {}
