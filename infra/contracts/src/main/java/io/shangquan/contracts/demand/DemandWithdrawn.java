package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The submitter withdrew a demand. Subject: the demand's id.
 *
 * @param unit the lead unit's code, null if it had none yet
 */
@EventType("io.shangquan.demand.withdrawn.v1")
public record DemandWithdrawn(@Nullable String unit) {}
