package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * What an officer held was given to another of the unit. Subject: the demand's id.
 *
 * @param unit the lead unit's code
 * @param formerOfficer subject of who had it
 * @param officer subject of who has it now
 */
@EventType("io.shangquan.demand.handed-over.v1")
public record DemandHandedOver(String unit, String formerOfficer, String officer) {}
