package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A demand was reopened. Subject: the demand's id.
 *
 * @param round the round that begins
 * @param unit the lead unit of the round before
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.reopened.v1")
public record DemandReopened(
        int round, String unit, @Nullable String submitter) {}
