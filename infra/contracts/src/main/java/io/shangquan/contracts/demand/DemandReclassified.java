package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The office put a demand under another category or urgency; its running clocks began anew. Subject: the demand's id.
 *
 * @param category the category's code now
 * @param urgency its urgency now
 * @param formerCategory the category's code before
 * @param formerUrgency its urgency before
 * @param acceptDueAt until when it is to be accepted, null if it was
 * @param resolveDueAt until when it is to be resolved, null if that does not run
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.reclassified.v1")
public record DemandReclassified(
        String category,
        String urgency,
        String formerCategory,
        String formerUrgency,
        @Nullable Instant acceptDueAt,
        @Nullable Instant resolveDueAt,
        @Nullable String submitter) {}
