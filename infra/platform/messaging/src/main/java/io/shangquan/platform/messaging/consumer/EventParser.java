package io.shangquan.platform.messaging.consumer;

import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.json.PlatformJson;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import tools.jackson.databind.json.JsonMapper;

/** Reads records as CloudEvents. */
final class EventParser {

    private static final JsonMapper JSON = PlatformJson.lenient();

    private EventParser() {}

    /** The event of a record; empty if a header that every event has is missing or unreadable. */
    static Optional<ReceivedEvent> parse(ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        Optional<String> id = CloudEventHeaders.read(headers, CloudEventHeaders.ID);
        Optional<String> type = CloudEventHeaders.read(headers, CloudEventHeaders.TYPE);
        Optional<String> subject = CloudEventHeaders.read(headers, CloudEventHeaders.SUBJECT);
        Optional<String> sequence = CloudEventHeaders.read(headers, CloudEventHeaders.SEQUENCE);
        Optional<String> district = CloudEventHeaders.read(headers, CloudEventHeaders.DISTRICT);
        Optional<Instant> time =
                CloudEventHeaders.read(headers, CloudEventHeaders.TIME).flatMap(EventParser::instant);
        if (id.isEmpty()
                || type.isEmpty()
                || subject.isEmpty()
                || sequence.isEmpty()
                || district.isEmpty()
                || time.isEmpty()) {
            return Optional.empty();
        }
        byte[] value = record.value();
        return Optional.of(new ReceivedEvent(
                id.get(),
                type.get(),
                CloudEventHeaders.read(headers, CloudEventHeaders.SOURCE).orElse(""),
                subject.get(),
                sequence.get(),
                district.get(),
                time.get(),
                Instant.ofEpochMilli(record.timestamp()),
                CloudEventHeaders.read(headers, CloudEventHeaders.TRACEPARENT).orElse(null),
                value == null ? null : new String(value, StandardCharsets.UTF_8),
                JSON::readValue));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
