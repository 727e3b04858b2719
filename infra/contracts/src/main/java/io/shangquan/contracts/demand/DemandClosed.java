package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A demand was closed. Subject: the demand's id.
 *
 * @param reason {@code RATED}, {@code CALLED_BACK} or {@code UNANSWERED}
 * @param unit the lead unit's code
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.closed.v1")
public record DemandClosed(
        String reason, String unit, @Nullable String submitter) {}
