package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The work on a demand pauses. Subject: the demand's id.
 *
 * @param unit the lead unit's code
 * @param reason the reason's code
 * @param until when the pause ends by itself
 * @param resolveDueAt until when it is to be resolved, if the pause lasts as long
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.held.v1")
public record DemandHeld(
        String unit,
        String reason,
        Instant until,
        Instant resolveDueAt,
        @Nullable String submitter) {}
