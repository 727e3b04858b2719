package io.shangquan.notification.inbox.web;

import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.inbox.application.InboxQueries.ReadableEntry;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.platform.web.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One message.
 *
 * @param position where it stands: what a stream goes on from, and what "read up to here" takes
 * @param audience why the reader gets it: {@code person/…}, or the grant that they hold
 * @param number of the demand that it is about, by which people speak of it; not told in streams and of what is put off
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
        @Nullable String number,
        Map<String, Object> details) {

    static Page<InboxEntryResponse> of(Page<ReadableEntry> page, InboxQueries queries) {
        Map<String, String> numbers =
                numbersIn(page.items().stream().map(ReadableEntry::entry).toList(), queries);
        return page.map(readable -> of(
                readable.entry(),
                readable.read(),
                readable.entry().demand().map(numbers::get).orElse(null)));
    }

    /** An entry as a stream tells it. */
    static InboxEntryResponse unread(InboxEntry entry) {
        return of(entry, false, null);
    }

    private static Map<String, String> numbersIn(List<InboxEntry> entries, InboxQueries queries) {
        Set<String> demands = entries.stream()
                .map(InboxEntry::demand)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return demands.isEmpty() ? Map.of() : queries.numbersOf(demands);
    }

    private static InboxEntryResponse of(InboxEntry entry, boolean read, @Nullable String number) {
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
                number,
                entry.details());
    }
}
