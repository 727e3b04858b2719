package io.shangquan.platform.messaging.consumer;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event as it arrived (CloudEvents 1.0, binary mode on Kafka).
 *
 * @param id UUIDv7, the same for every delivery
 * @param type as in {@code io.shangquan.demand.routed.v1}
 * @param source {@code /demand-service}
 * @param subject the aggregate's id
 * @param sequence per subject, a string that sorts: 4 digits of store epoch, 12 of the counter
 * @param district the district's id
 * @param time when it happened
 * @param publishedAt when it was put on the topic from which it was read
 * @param data JSON text as it was sent, null for a tombstone
 */
public record ReceivedEvent(
        String id,
        String type,
        String source,
        String subject,
        String sequence,
        String district,
        Instant time,
        Instant publishedAt,
        @Nullable String traceparent,
        @Nullable String data,
        EventReader reader) {

    /** The data as a contract record. @throws IllegalStateException for a tombstone */
    public <T> T as(Class<T> record) {
        String json = Optional.ofNullable(data).orElseThrow(() -> new IllegalStateException("a tombstone has no data"));
        return reader.read(json, record);
    }

    /** Reads event data; fields that this version does not know are passed over. */
    @FunctionalInterface
    public interface EventReader {
        <T> T read(String json, Class<T> record);
    }
}
