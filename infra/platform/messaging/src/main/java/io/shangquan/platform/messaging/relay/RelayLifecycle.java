package io.shangquan.platform.messaging.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.shangquan.platform.core.work.Gatherer;
import io.shangquan.platform.messaging.topic.ServiceTopics;
import io.shangquan.platform.store.aggregate.StoreEpoch;
import io.shangquan.platform.store.outbox.OutboxBatch;
import io.shangquan.platform.store.outbox.OutboxListener;
import io.shangquan.platform.store.outbox.Outboxes;
import io.shangquan.platform.store.outbox.Outboxes.Acknowledged;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** The relay from the start of a service to its end: it stops after the web server and the consumers, whose last writes it sends. */
public final class RelayLifecycle implements SmartLifecycle, OutboxListener, HealthIndicator {

    /** How long nothing is taken on after a send has failed. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final Map<String, Object> properties;
    private final Outboxes outboxes;
    private final ServiceTopics topics;
    private final StoreEpoch epoch;
    private final RelayMetrics metrics;
    private final Clock clock;
    private final Duration interval;
    private final Duration age;
    private volatile @Nullable Running running;

    /**
     * @param servers where the broker is
     * @param interval how often to look for what was left behind
     * @param age how old an outbox must be before it counts as left behind
     */
    public RelayLifecycle(
            String servers,
            Outboxes outboxes,
            ServiceTopics topics,
            StoreEpoch epoch,
            MeterRegistry registry,
            Clock clock,
            Duration interval,
            Duration age) {
        this.properties = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                2,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                16L * 1024 * 1024,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                3_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                10_000);
        this.outboxes = outboxes;
        this.topics = topics;
        this.epoch = epoch;
        this.metrics = new RelayMetrics(registry);
        this.clock = clock;
        this.interval = interval;
        this.age = age;
    }

    @Override
    public void appended(OutboxBatch batch) {
        Running current = running;
        if (current != null) {
            current.relay().appended(batch);
        }
    }

    @Override
    public void start() {
        KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        // What is not removed from an outbox is sent again, which does no harm.
        Gatherer<Acknowledged> drain = new Gatherer<>("outbox-drain", outboxes::drain);
        Relay relay = new Relay(
                outboxes, producer::send, new EventRecords(topics, epoch::value), drain, metrics, clock, REST);
        running = new Running(producer, drain, relay, new OutboxSweep(outboxes, relay, metrics, clock, interval, age));
    }

    @Override
    public void stop() {
        Running current = running;
        running = null;
        if (current != null) {
            current.sweep().close();
            current.relay().close();
            current.drain().close();
            current.producer().close(Duration.ofSeconds(5));
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    /** Up also while the broker is away: the service goes on accepting. */
    @Override
    public Health health() {
        Running current = running;
        boolean resting = current != null && current.relay().resting();
        return Health.up()
                .withDetail("broker", resting ? "away" : "there")
                .withDetail("lagMillis", metrics.lag())
                .build();
    }

    private record Running(
            KafkaProducer<String, byte[]> producer, Gatherer<Acknowledged> drain, Relay relay, OutboxSweep sweep) {}
}
