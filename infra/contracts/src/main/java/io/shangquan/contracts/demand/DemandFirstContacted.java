package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * The submitter was contacted for the first time. Subject: the demand's id.
 *
 * @param unit the lead unit's code
 * @param contactedAt when
 * @param inTime whether before the clock ran out
 */
@EventType("io.shangquan.demand.first-contacted.v1")
public record DemandFirstContacted(String unit, Instant contactedAt, boolean inTime) {}
