package io.shangquan.platform.core.event;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The headers of a CloudEvent in binary mode (CloudEvents Kafka protocol binding 1.0, 3.2), with the platform's extensions. */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    /** 4 digits of store epoch and 12 of the aggregate's event counter: a string that sorts. */
    public static final String SEQUENCE = "ce_sequence";
    /** The district's id, or {@code *} for what belongs to none. */
    public static final String DISTRICT = "ce_district";
    /** W3C trace context (CloudEvents distributed tracing extension). */
    public static final String TRACEPARENT = "ce_traceparent";

    public static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}

    /** The last value of a header, if it is there. */
    public static Optional<String> read(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /** Adds a header. */
    public static void write(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
