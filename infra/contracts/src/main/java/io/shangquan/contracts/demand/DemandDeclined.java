package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The office declined a demand. Subject: the demand's id.
 *
 * @param reason the reason's code
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.declined.v1")
public record DemandDeclined(String reason, @Nullable String submitter) {}
