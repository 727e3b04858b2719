package io.shangquan.notification.inbox.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * @param onlyFor the one of its audience for whom it came back after a snooze; null if it is for all of them
 * @param notFor the one of its audience who did it and does not see it; null if all of them see it
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
        Map<String, Object> details,
        @Nullable String onlyFor,
        @Nullable String notFor) {

    private static final String OF_DEMANDS = "io.shangquan.demand.";
    /** What belongs to a demand names it so among its details. */
    private static final String DEMAND = "demand";

    public InboxEntry {
        details = Map.copyOf(details);
    }

    /** The demand that it is about, or that what it is about belongs to; empty if it is about something else. */
    public Optional<String> demand() {
        return type.startsWith(OF_DEMANDS)
                ? Optional.of(details.get(DEMAND) instanceof String demand ? demand : subject)
                : Optional.empty();
    }

    /** The same again for one reader, at a position of now. */
    public InboxEntry again(String id, String position, String reader) {
        return new InboxEntry(id, position, audience, event, type, district, subject, at, details, reader, notFor);
    }

    /** Whether one of its audience is to see it. */
    public boolean isFor(String reader) {
        return !reader.equals(notFor) && (onlyFor == null || onlyFor.equals(reader));
    }
}
