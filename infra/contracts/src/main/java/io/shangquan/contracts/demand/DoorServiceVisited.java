package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * The team was there. Subject: the door service's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 * @param outcome the outcome's code
 * @param signed whether the merchant signed
 */
@EventType("io.shangquan.demand.door-service-visited.v1")
public record DoorServiceVisited(String demand, String unit, String outcome, boolean signed) {}
