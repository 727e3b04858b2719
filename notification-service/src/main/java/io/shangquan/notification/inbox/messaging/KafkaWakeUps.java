package io.shangquan.notification.inbox.messaging;

import io.shangquan.notification.inbox.application.InboxStreams;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.platform.core.feed.KafkaTopicTail;
import io.shangquan.platform.core.feed.TopicTail.From;
import io.shangquan.platform.core.work.Gatherer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wake-ups over a short-lived topic that every instance reads for itself, its own excepted; those of one moment go out together. One that
 * is lost costs a stream some seconds, nothing else.
 */
public final class KafkaWakeUps implements WakeUps, AutoCloseable {

    /** Records name an audience: partition as the key, name as the value. */
    public static final String TOPIC = "shangquan.notification.wakeups.v1";

    private static final Logger LOG = LoggerFactory.getLogger(KafkaWakeUps.class);

    private static final String FROM = "from";

    private final Producer<String, byte[]> producer;
    private final KafkaTopicTail tail;
    private final byte[] instance = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    private final Gatherer<Audience> told = new Gatherer<>("wake-ups", this::tell);

    public KafkaWakeUps(String servers, InboxStreams streams, Clock clock) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.ACKS_CONFIG,
                        "1",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        false,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        200,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        1024L * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
        this.tail = new KafkaTopicTail(
                TOPIC,
                new From.Now(),
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
                record -> wake(streams, record),
                clock);
    }

    @Override
    public void tellOthers(Collection<Audience> audiences) {
        audiences.forEach(told::add);
    }

    private void tell(List<Audience> audiences) {
        for (Audience audience : Set.copyOf(audiences)) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                    TOPIC, audience.partition(), audience.name().getBytes(StandardCharsets.UTF_8));
            record.headers().add(FROM, instance);
            try {
                var _ = producer.send(record, (sent, fault) -> {
                    if (fault != null) {
                        LOG.debug("a wake-up was lost: {}", fault.toString());
                    }
                });
            } catch (KafkaException e) {
                LOG.debug("a wake-up was lost: {}", e.toString());
            }
        }
    }

    @Override
    public void close() {
        tail.close();
        told.close();
        producer.close(java.time.Duration.ZERO);
    }

    private void wake(InboxStreams streams, ConsumerRecord<String, byte[]> record) {
        Header from = record.headers().lastHeader(FROM);
        if (from == null || !Arrays.equals(from.value(), instance)) {
            streams.wake(List.of(audienceOf(record)));
        }
    }

    private static Audience audienceOf(ConsumerRecord<String, byte[]> record) {
        return new Audience(record.key(), new String(record.value(), StandardCharsets.UTF_8));
    }
}
