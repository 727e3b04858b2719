package io.shangquan.notification.inbox.web;

import io.shangquan.notification.inbox.application.InboxQueries.ReadableEntry;
import io.shangquan.notification.inbox.domain.InboxEntry;
import java.time.Instant;
import java.util.Map;

/**
 * One message.
 *
 * @param position where it stands: what a stream goes on from, and what "read up to here" takes
 * @param audience why the reader gets it: {@code person/…}, or the grant that they hold
 */
record InboxEntryResponse(
        String id,
        String position,
        String audience,
        String event,
        String type,
        String district,
        String subject,
        Instant at,
        boolean read,
        Map<String, Object> details) {

    static InboxEntryResponse of(ReadableEntry readable) {
        return of(readable.entry(), readable.read());
    }

    static InboxEntryResponse of(InboxEntry entry, boolean read) {
        return new InboxEntryResponse(
                entry.id(),
                entry.position(),
                entry.audience().name(),
                entry.event(),
                entry.type(),
                entry.district(),
                entry.subject(),
                entry.at(),
                read,
                entry.details());
    }
}
