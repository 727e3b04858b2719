package io.shangquan.demand.demand.domain;

import java.util.function.Function;

/** The demands of all districts. */
public interface Demands {

    /** A number for a demand of a district that no other has; some may never be used. */
    String nextNumber(String district, int year);

    /** Keeps a new demand with its events. */
    DemandDecision file(DemandDecision.Accepted filed);

    /** Applies a verb to a demand and keeps what it led to. */
    DemandDecision change(String district, DemandId id, Function<Demand, DemandDecision> verb);
}
