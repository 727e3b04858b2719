package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * None of the times suits the submitter. Subject: the door service's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 */
@EventType("io.shangquan.demand.door-service-declined.v1")
public record DoorServiceDeclined(String demand, String unit) {}
