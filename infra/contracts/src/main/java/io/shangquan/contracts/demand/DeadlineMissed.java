package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline has passed. Subject: the demand's id.
 *
 * @param clock {@code ACCEPT}, {@code FIRST_CONTACT} or {@code RESOLVE}
 * @param dueAt the deadline
 * @param unit the unit whose clock it is, null for the office
 */
@EventType("io.shangquan.demand.deadline-missed.v1")
public record DeadlineMissed(
        String clock, Instant dueAt, @Nullable String unit) {}
