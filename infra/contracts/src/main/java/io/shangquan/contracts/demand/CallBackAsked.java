package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * The submitter of a demand that was resolved is to be called. Subject: the call-back's id.
 *
 * @param demand the demand's id
 * @param unit code of the unit that resolved it
 * @param round the round that it ended
 * @param dueAt until when the first call is due
 */
@EventType("io.shangquan.demand.call-back-asked.v1")
public record CallBackAsked(String demand, String unit, int round, Instant dueAt) {}
