package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * The lead unit returned a demand: it says that it is not theirs. Subject: the demand's id.
 *
 * @param unit the lead unit's code; it keeps the duty until another accepts
 * @param round 1 for the first return order of the demand
 * @param reason the reason's code
 * @param decider who decides it: {@code OFFICE} or {@code STREET}
 */
@EventType("io.shangquan.demand.returned.v1")
public record DemandReturned(String unit, int round, String reason, String decider) {}
