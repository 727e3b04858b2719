package io.shangquan.local.demo.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its first record on, without a group, and remembers what it saw of each subject in the order of arrival. */
public final class EventWatch implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final InstantSource clock;
    private final Map<String, List<SeenEvent>> bySubject = new ConcurrentHashMap<>();
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final Thread reader;

    private EventWatch(Consumer<byte[], byte[]> consumer, String topic, InstantSource clock) {
        this.consumer = consumer;
        this.clock = clock;
        this.reader = Thread.ofPlatform().daemon().name("event-watch").unstarted(() -> read(topic));
    }

    /** Begins to watch a topic. */
    public static EventWatch start(String bootstrapServers, String topic, InstantSource clock) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                100,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500);
        EventWatch watch = new EventWatch(
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()), topic, clock);
        watch.reader.start();
        return watch;
    }

    /** Waits until it has seen what was there when it began; false if that takes longer. */
    public boolean awaitCaughtUp(Duration atMost) throws InterruptedException {
        return caughtUp.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What it has seen of a subject so far, in the order of arrival. */
    public List<SeenEvent> of(String subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    @Override
    public void close() {
        consumer.wakeup();
    }

    private void read(String topic) {
        try (consumer) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (true) {
                consumer.poll(POLL).forEach(this::remember);
                if (caughtUp.getCount() > 0
                        && ends.entrySet().stream()
                                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                    caughtUp.countDown();
                }
            }
        } catch (WakeupException _) {
            // It was asked to end.
        }
    }

    private void remember(ConsumerRecord<byte[], byte[]> received) {
        String subject = header(received, "ce_subject");
        SeenEvent event = new SeenEvent(
                header(received, "ce_id"),
                header(received, "ce_type"),
                header(received, "ce_sequence"),
                clock.instant());
        bySubject.compute(subject, (_, before) -> {
            List<SeenEvent> after = before == null ? new ArrayList<>() : new ArrayList<>(before);
            after.add(event);
            return List.copyOf(after);
        });
    }

    private static String header(ConsumerRecord<byte[], byte[]> received, String name) {
        Header header = received.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
