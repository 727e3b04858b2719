package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was told of a missed deadline has seen to it. Subject: the escalation's id.
 *
 * @param demand the demand's id
 * @param clock which deadline, as in {@code RESOLVE}
 * @param unit code of the unit whose deadline it is, null for the office
 * @param tier the tier that was told, 0 if nobody answers at any
 * @param by subject of who did
 */
@EventType("io.shangquan.demand.escalation-acknowledged.v1")
public record EscalationAcknowledged(
        String demand, String clock, @Nullable String unit, int tier, String by) {}
