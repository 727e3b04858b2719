package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A demand was merged into another. Subject: the demand's id.
 *
 * @param target id of the other
 * @param unit the lead unit's code, null if it had none yet
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.merged.v1")
public record DemandMerged(
        String target, @Nullable String unit, @Nullable String submitter) {}
