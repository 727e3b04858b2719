package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A demand is on its own again, where it stood before. Subject: the demand's id.
 *
 * @param target id of the demand that had absorbed it
 * @param status where it stands
 * @param unit the lead unit's code, null if it has none
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.unmerged.v1")
public record DemandUnmerged(
        String target,
        String status,
        @Nullable String unit,
        @Nullable String submitter) {}
