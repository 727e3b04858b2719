package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A return order was decided; the demand was routed anew. Subject: the demand's id.
 *
 * @param returnedBy code of the unit that had returned it
 * @param round which return order of the demand it was
 * @param upheld whether another unit gets it
 * @param unit code of the unit that has it now
 * @param decider who decided it: {@code OFFICE} or {@code STREET}
 */
@EventType("io.shangquan.demand.return-decided.v1")
public record DemandReturnDecided(String returnedBy, int round, boolean upheld, String unit, String decider) {}
