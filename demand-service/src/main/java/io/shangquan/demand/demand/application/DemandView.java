package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.Demand;

/** A demand with its version. */
public record DemandView(Demand demand, long version) {}
