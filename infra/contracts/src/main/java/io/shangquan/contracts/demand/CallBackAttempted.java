package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * A call reached nobody; another one is due. Subject: the call-back's id.
 *
 * @param demand the demand's id
 * @param attempts how many there were
 * @param dueAt until when the next call is due
 */
@EventType("io.shangquan.demand.call-back-attempted.v1")
public record CallBackAttempted(String demand, int attempts, Instant dueAt) {}
