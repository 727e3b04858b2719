package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A unit has ended, and another has its part in a demand: it leads, or is called by the whistle. Where the demand stands and what its
 * clocks say is as it was. Subject: the demand's id.
 *
 * @param unit code of the unit that has the part now
 * @param formerUnit code of the unit that has ended
 */
@EventType("io.shangquan.demand.unit-succeeded.v1")
public record DemandUnitSucceeded(String unit, String formerUnit) {}
