package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * Somebody is to make the calls. Subject: the call-back's id.
 *
 * @param demand the demand's id
 * @param caller subject of who calls
 * @param dueAt until when the next call is due
 */
@EventType("io.shangquan.demand.call-back-assigned.v1")
public record CallBackAssigned(String demand, String caller, Instant dueAt) {}
