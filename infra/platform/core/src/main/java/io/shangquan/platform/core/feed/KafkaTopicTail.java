package io.shangquan.platform.core.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads all partitions of a topic on a thread of its own. Waits for a broker that is away and for a topic that is not there yet. */
public final class KafkaTopicTail implements TopicTail {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaTopicTail.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration FETCH_WAIT = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LOOK_UP = Duration.ofSeconds(3);

    private final String topic;
    private final From from;
    private final Map<String, Object> properties;
    private final Consumer<ConsumerRecord<String, byte[]>> handler;
    private final Clock clock;
    private final Thread thread;
    private volatile boolean caughtUp;
    private volatile boolean closed;

    /**
     * Starts to read.
     *
     * @param consumer properties of a Kafka consumer; group and deserialisers are set here
     * @param handler called on the tail's thread, for every record in the order of its partition; what it throws is logged and passed over
     */
    public KafkaTopicTail(
            String topic,
            From from,
            Map<String, Object> consumer,
            Consumer<ConsumerRecord<String, byte[]>> handler,
            Clock clock) {
        this.topic = topic;
        this.from = from;
        this.handler = handler;
        this.clock = clock;
        this.properties = new HashMap<>(consumer);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) FETCH_WAIT.toMillis());
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.remove(ConsumerConfig.GROUP_PROTOCOL_CONFIG);
        this.thread = Thread.ofPlatform().daemon().name("tail-" + topic).start(this::run);
    }

    @Override
    public boolean caughtUp() {
        return caughtUp;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        while (!closed) {
            try (KafkaConsumer<String, byte[]> consumer =
                    new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
                follow(consumer);
            } catch (WakeupException | org.apache.kafka.common.errors.InterruptException e) {
                return;
            } catch (KafkaException e) {
                LOG.warn("topic {} cannot be read now, trying again: {}", topic, e.toString());
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = awaitPartitions(consumer);
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, LOOK_UP);
        seek(consumer, partitions, ends);
        while (!closed) {
            caughtUp |= ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            consumer.poll(POLL).forEach(this::hand);
        }
    }

    private void hand(ConsumerRecord<String, byte[]> record) {
        try {
            handler.accept(record);
        } catch (RuntimeException e) {
            LOG.error(
                    "record {}-{}@{} cannot be applied and is passed over",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e);
        }
    }

    private void seek(
            KafkaConsumer<String, byte[]> consumer,
            Collection<TopicPartition> partitions,
            Map<TopicPartition, Long> ends) {
        switch (from) {
            case From.Beginning() -> consumer.seekToBeginning(partitions);
            case From.Now() -> ends.forEach(consumer::seek);
            case From.Ago(Duration age) -> {
                long since = clock.instant().minus(age).toEpochMilli();
                Map<TopicPartition, Long> times = new HashMap<>();
                partitions.forEach(partition -> times.put(partition, since));
                Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times, LOOK_UP);
                partitions.forEach(partition -> {
                    OffsetAndTimestamp first = found.get(partition);
                    consumer.seek(partition, first == null ? ends.getOrDefault(partition, 0L) : first.offset());
                });
            }
        }
    }

    private List<TopicPartition> awaitPartitions(KafkaConsumer<String, byte[]> consumer) {
        while (true) {
            List<PartitionInfo> found = consumer.partitionsFor(topic, LOOK_UP);
            if (found != null && !found.isEmpty()) {
                return found.stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
            }
            // Nothing was ever written to a topic that is not there: there is nothing to catch up with.
            caughtUp = true;
            pause();
            if (closed) {
                throw new WakeupException();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
