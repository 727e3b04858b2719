package io.shangquan.notification.subscriber.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it goes out.
 *
 * @param id the event's id: a subscriber that gets it twice sees that it is the same
 * @param unit the unit that it names, null if it names none
 * @param data JSON text, without the ids of people
 */
public record OutboundEvent(
        String id,
        String type,
        String source,
        String subject,
        String sequence,
        String district,
        Instant time,
        @Nullable String unit,
        String data) {}
