package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A demand has given another back. Subject: the demand's id.
 *
 * @param source id of the demand that was merged
 */
@EventType("io.shangquan.demand.released.v1")
public record DemandReleased(String source) {}
