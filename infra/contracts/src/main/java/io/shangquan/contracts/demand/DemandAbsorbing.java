package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A demand is to absorb another. Subject: the demand's id.
 *
 * @param source id of the demand that is to be merged
 * @param by subject of who asked
 */
@EventType("io.shangquan.demand.absorbing.v1")
public record DemandAbsorbing(String source, String by) {}
