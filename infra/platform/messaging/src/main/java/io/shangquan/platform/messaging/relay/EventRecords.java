package io.shangquan.platform.messaging.relay;

import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.messaging.topic.ServiceTopics;
import io.shangquan.platform.store.aggregate.EventSequence;
import io.shangquan.platform.store.outbox.OutboxBatch;
import io.shangquan.platform.store.outbox.OutboxEntry;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Outbox entries as records: CloudEvents 1.0 in binary mode, the aggregate's id as the key. */
final class EventRecords {

    private static final String SPEC_VERSION = "1.0";
    private static final String JSON = "application/json";

    private final ServiceTopics topics;
    private final IntSupplier epoch;

    EventRecords(ServiceTopics topics, IntSupplier epoch) {
        this.topics = topics;
        this.epoch = epoch;
    }

    ProducerRecord<String, byte[]> of(OutboxBatch batch, OutboxEntry entry) {
        String topic = switch (entry.kind()) {
            case EVENT -> topics.events();
            case STATE -> topics.state();
            case AUDIT -> topics.audit();
        };
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, batch.aggregate(), entry.data().getBytes(StandardCharsets.UTF_8));
        Headers headers = record.headers();
        CloudEventHeaders.write(headers, CloudEventHeaders.SPEC_VERSION, SPEC_VERSION);
        CloudEventHeaders.write(headers, CloudEventHeaders.ID, entry.id());
        CloudEventHeaders.write(headers, CloudEventHeaders.TYPE, entry.type());
        CloudEventHeaders.write(headers, CloudEventHeaders.SOURCE, topics.source());
        CloudEventHeaders.write(headers, CloudEventHeaders.SUBJECT, batch.aggregate());
        CloudEventHeaders.write(headers, CloudEventHeaders.TIME, entry.time().toString());
        CloudEventHeaders.write(
                headers, CloudEventHeaders.SEQUENCE, EventSequence.format(epoch.getAsInt(), entry.sequence()));
        CloudEventHeaders.write(headers, CloudEventHeaders.DISTRICT, batch.district());
        CloudEventHeaders.write(headers, CloudEventHeaders.CONTENT_TYPE, JSON);
        if (entry.traceparent() != null) {
            CloudEventHeaders.write(headers, CloudEventHeaders.TRACEPARENT, entry.traceparent());
        }
        return record;
    }
}
