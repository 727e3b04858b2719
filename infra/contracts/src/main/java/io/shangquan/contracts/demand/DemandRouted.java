package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The office accepted a demand and routed it. Subject: the demand's id.
 *
 * @param route {@code DIRECT_TRANSFER}, {@code WHISTLE} or {@code DOOR_TO_DOOR}
 * @param unit the lead unit's code
 * @param round 1, and one more for every reopening
 * @param firstContactDueAt until when the submitter is to be contacted
 * @param resolveDueAt until when it is to be resolved
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.routed.v1")
public record DemandRouted(
        String route,
        String unit,
        int round,
        Instant firstContactDueAt,
        Instant resolveDueAt,
        @Nullable String submitter) {}
