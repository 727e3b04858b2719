package io.shangquan.notification.notice.domain;

import io.shangquan.notification.inbox.domain.Audience;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, and whom it concerns.
 *
 * @param event the event's id; for what several events tell of one occasion, an id of the occasion
 * @param type the event's type
 * @param district the district in which it happened
 * @param subject the id of what it happened to
 * @param at when it happened
 * @param author who did it and hears nothing of it; null if everybody whom it concerns does
 * @param details the event's data: ids, codes, numbers and times
 */
public record Notice(
        String event,
        String type,
        String district,
        String subject,
        Instant at,
        @Nullable String author,
        Map<String, Object> details,
        Set<Audience> audiences) {

    public Notice {
        details = Map.copyOf(details);
        audiences = Set.copyOf(audiences);
    }
}
