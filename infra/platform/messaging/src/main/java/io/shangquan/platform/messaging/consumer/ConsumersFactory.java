package io.shangquan.platform.messaging.consumer;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.shangquan.platform.messaging.topic.ServiceTopics;
import io.shangquan.platform.store.audit.AuditTrail;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts a service's consumers together. */
public final class ConsumersFactory {

    private final String servers;
    private final ServiceTopics topics;
    private final Clock clock;
    private final MeterRegistry metrics;

    public ConsumersFactory(String servers, ServiceTopics topics, Clock clock, MeterRegistry metrics) {
        this.servers = servers;
        this.topics = topics;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The producer of dead letters. */
    public Producer<String, byte[]> deadLetterProducer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        4L * 1024 * 1024,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        5_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** What could not be applied. */
    public DeadLetters deadLetters(Producer<String, byte[]> producer, MongoDatabase database) {
        return new DeadLetters(producer, connection(), topics, new ParkedSubjects(database, clock), clock);
    }

    /** The containers of all consumers, and of the audit trail. */
    public ConsumerContainers containers(
            List<EventConsumer> consumers, AuditTrail trail, DeadLetters deadLetters, int concurrency) {
        ParkedSubjects parked = deadLetters.parked();
        ConsumerContainers containers =
                new ConsumerContainers(topics, connection(), concurrency, parked::forgetWhatIsKnown);
        Map<String, List<Applier>> groups = new LinkedHashMap<>();
        for (EventConsumer consumer : consumers) {
            Applier applier = new Applier(consumer, parked, deadLetters, clock, metrics);
            deadLetters.register(applier);
            groups.computeIfAbsent(consumer.group(), group -> new ArrayList<>()).add(applier);
        }
        groups.forEach(containers::add);
        containers.addAudit(trail, deadLetters);
        return containers;
    }

    private Map<String, Object> connection() {
        return Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    }
}
