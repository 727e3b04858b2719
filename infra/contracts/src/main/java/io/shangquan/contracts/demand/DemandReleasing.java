package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A demand is to give another back. Subject: the demand's id.
 *
 * @param source id of the demand that was merged
 * @param by subject of who asked
 */
@EventType("io.shangquan.demand.releasing.v1")
public record DemandReleasing(String source, String by) {}
