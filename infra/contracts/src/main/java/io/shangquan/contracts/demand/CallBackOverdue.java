package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call was not made in time. Subject: the call-back's id.
 *
 * @param demand the demand's id
 * @param dueAt until when it was due
 * @param caller subject of who was to call, null if nobody was named
 */
@EventType("io.shangquan.demand.call-back-overdue.v1")
public record CallBackOverdue(
        String demand, Instant dueAt, @Nullable String caller) {}
