package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The office called the submitter back. Subject: the demand's id.
 *
 * @param attempt 1 to 3
 * @param reached whether somebody answered
 * @param solved what they said, null if not reached
 * @param satisfied what they said, null if not reached
 * @param reason code of why they were not reached, or what they are not content with; null if nobody said
 */
@EventType("io.shangquan.demand.called-back.v1")
public record DemandCalledBack(
        int attempt,
        boolean reached,
        @Nullable Boolean solved,
        @Nullable Boolean satisfied,
        @Nullable String reason) {}
