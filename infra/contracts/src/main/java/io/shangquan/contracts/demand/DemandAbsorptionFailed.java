package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * The other demand could not be merged. Subject: the demand's id.
 *
 * @param source its id
 * @param reason the refusal's code
 */
@EventType("io.shangquan.demand.absorption-failed.v1")
public record DemandAbsorptionFailed(String source, String reason) {}
