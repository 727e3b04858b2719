package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Four fifths of the time to a deadline have passed. Subject: the demand's id.
 *
 * @param clock {@code ACCEPT}, {@code FIRST_CONTACT} or {@code RESOLVE}
 * @param dueAt the deadline
 * @param unit the unit whose clock it is, null for the office
 */
@EventType("io.shangquan.demand.deadline-warned.v1")
public record DeadlineWarned(
        String clock, Instant dueAt, @Nullable String unit) {}
