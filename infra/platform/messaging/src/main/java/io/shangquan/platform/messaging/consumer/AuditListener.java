package io.shangquan.platform.messaging.consumer;

import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.store.audit.AuditRecord;
import io.shangquan.platform.store.audit.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the service's own audit records, a poll at a time. */
final class AuditListener implements BatchMessageListener<String, byte[]> {

    /** The consumer's name. */
    static final String NAME = "audit";

    private static final Logger LOG = LoggerFactory.getLogger(AuditListener.class);
    private static final JsonMapper JSON = PlatformJson.lenient();

    private final AuditTrail trail;
    private final DeadLetters deadLetters;

    AuditListener(AuditTrail trail, DeadLetters deadLetters) {
        this.trail = trail;
        this.deadLetters = deadLetters;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        List<AuditRecord> batch = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                batch.add(JSON.readValue(record.value(), AuditRecord.class));
            } catch (JacksonException | IllegalArgumentException e) {
                LOG.error("audit record {}-{}@{} cannot be read", record.topic(), record.partition(), record.offset());
                deadLetters.keep(record, NAME, e.getClass().getName());
            }
        }
        trail.keep(batch);
    }
}
