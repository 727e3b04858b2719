package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The work on a demand goes on. Subject: the demand's id.
 *
 * @param unit the lead unit's code
 * @param by who ended the pause: {@code LEAD_UNIT}, {@code OFFICE} or {@code TIMER}
 * @param resolveDueAt until when it is to be resolved now
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.resumed.v1")
public record DemandResumed(
        String unit,
        String by,
        Instant resolveDueAt,
        @Nullable String submitter) {}
