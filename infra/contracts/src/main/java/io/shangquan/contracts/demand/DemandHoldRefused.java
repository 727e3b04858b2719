package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * The office did not agree with a pause. Subject: the demand's id.
 *
 * @param unit the lead unit's code
 * @param reason the reason's code
 */
@EventType("io.shangquan.demand.hold-refused.v1")
public record DemandHoldRefused(String unit, String reason) {}
