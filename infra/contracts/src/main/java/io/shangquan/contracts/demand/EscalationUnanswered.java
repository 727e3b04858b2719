package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Nobody who was told of a missed deadline has answered in time: it goes one tier further up. Subject: the escalation's id.
 *
 * @param demand the demand's id
 * @param clock which deadline, as in {@code RESOLVE}
 * @param unit code of the unit whose deadline it is, null for the office
 * @param tier the tier that was told, 0 if nobody answers at any
 */
@EventType("io.shangquan.demand.escalation-unanswered.v1")
public record EscalationUnanswered(
        String demand, String clock, @Nullable String unit, int tier) {}
