package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * An answer to an escalation is not needed any more. Subject: the escalation's id.
 *
 * @param demand the demand's id
 * @param clock which deadline, as in {@code RESOLVE}
 */
@EventType("io.shangquan.demand.escalation-lapsed.v1")
public record EscalationLapsed(String demand, String clock) {}
