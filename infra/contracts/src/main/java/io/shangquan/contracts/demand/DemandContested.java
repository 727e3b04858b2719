package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * The submitter disagreed with a decline. Subject: the demand's id.
 *
 * @param acceptDueAt until when the office is to accept it
 */
@EventType("io.shangquan.demand.contested.v1")
public record DemandContested(Instant acceptDueAt) {}
