package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A demand has absorbed another. Subject: the demand's id.
 *
 * @param source id of the demand that was merged
 */
@EventType("io.shangquan.demand.absorbed.v1")
public record DemandAbsorbed(String source) {}
