package io.shangquan.notification.inbox.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One message for one audience.
 *
 * @param id derived from the event and the audience: delivering an event twice makes no second entry
 * @param position a UUIDv7 given when the entry was kept; a stream goes on from the last one that it showed
 * @param event the event's id: what reaches a reader through two audiences is one event
 * @param type the event's type
 * @param district the district in which it happened
 * @param subject the id of what it happened to
 * @param at when it happened
 * @param details the event's data: ids, codes, numbers and times
 */
public record InboxEntry(
        String id,
        String position,
        Audience audience,
        String event,
        String type,
        String district,
        String subject,
        Instant at,
        Map<String, Object> details) {

    public InboxEntry {
        details = Map.copyOf(details);
    }

    /** When it was kept: the first 48 bits of a UUIDv7 are milliseconds (RFC 9562, 5.7). */
    public Instant keptAt() {
        return Instant.ofEpochMilli(UUID.fromString(position).getMostSignificantBits() >>> 16);
    }
}
