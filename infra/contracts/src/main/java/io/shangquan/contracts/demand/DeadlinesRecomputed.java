package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Provisional deadlines of a demand were computed anew, because a year's calendar was published. Subject: the demand's id.
 *
 * @param acceptDueAt until when it is to be accepted, null if that does not run
 * @param firstContactDueAt until when the submitter is to be contacted, likewise
 * @param resolveDueAt until when it is to be resolved, likewise
 */
@EventType("io.shangquan.demand.deadlines-recomputed.v1")
public record DeadlinesRecomputed(
        @Nullable Instant acceptDueAt,
        @Nullable Instant firstContactDueAt,
        @Nullable Instant resolveDueAt) {}
