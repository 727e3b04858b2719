package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * Four fifths of the time to a unit's deadline have passed. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 * @param clock {@code REPORT_IN} or {@code RESOLVE}
 * @param dueAt the deadline
 */
@EventType("io.shangquan.demand.whistle-deadline-warned.v1")
public record WhistleDeadlineWarned(String demand, String unit, String clock, Instant dueAt) {}
