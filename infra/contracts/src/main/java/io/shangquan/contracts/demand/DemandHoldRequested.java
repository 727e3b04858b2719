package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * The lead unit asked for a pause. Subject: the demand's id.
 *
 * @param unit the lead unit's code
 * @param reason the reason's code
 * @param until when the pause is to end
 */
@EventType("io.shangquan.demand.hold-requested.v1")
public record DemandHoldRequested(String unit, String reason, Instant until) {}
