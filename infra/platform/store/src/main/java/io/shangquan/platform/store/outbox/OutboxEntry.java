package io.shangquan.platform.store.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message that waits in an aggregate's document.
 *
 * @param id the event's id, a UUIDv7
 * @param sequence the aggregate's event counter; a state or audit record has that of the event which it follows
 * @param type the CloudEvents type
 * @param time when it happened
 * @param traceparent the W3C trace context of the command, if there was one
 * @param data the data as JSON text, sent as it is
 */
public record OutboxEntry(
        String id,
        long sequence,
        Kind kind,
        String type,
        Instant time,
        @Nullable String traceparent,
        String data) {

    /** Where an entry goes. */
    public enum Kind {
        /** To the service's event topic. */
        EVENT,
        /** To the service's compacted state topic. */
        STATE,
        /** To the service's audit topic. */
        AUDIT
    }
}
