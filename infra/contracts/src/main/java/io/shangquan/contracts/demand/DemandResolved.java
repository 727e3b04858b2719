package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit resolved a demand. Subject: the demand's id.
 *
 * @param unit the lead unit's code
 * @param round the round that it ends
 * @param outcome the outcome's code
 * @param inTime whether before the clock ran out
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.resolved.v1")
public record DemandResolved(
        String unit,
        int round,
        String outcome,
        boolean inTime,
        @Nullable String submitter) {}
