package io.shangquan.notification.subscriber.messaging;

import io.shangquan.notification.subscriber.application.OutboundEvent;
import io.shangquan.notification.subscriber.application.OutboundTopics;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Subscribers' topics on the platform's broker: CloudEvents in binary mode, as on the services' own. Kept for a week. An event may come twice, with the
 * same id.
 */
public final class KafkaOutboundTopics implements OutboundTopics, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int PARTITIONS = 3;

    private final String servers;
    private final short replicationFactor;
    private final Producer<String, byte[]> producer;

    public KafkaOutboundTopics(String servers, short replicationFactor) {
        this.servers = servers;
        this.replicationFactor = replicationFactor;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        2L * 1024 * 1024,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        (int) PATIENCE.toMillis()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @Override
    public void open(String slug) {
        NewTopic topic = new NewTopic(OutboundTopics.nameOf(slug), PARTITIONS, replicationFactor)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(KEPT.toMillis())));
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            admin.createTopics(List.of(topic)).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw away(e);
            }
        } catch (TimeoutException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(e);
        }
    }

    @Override
    public void publish(String slug, OutboundEvent event) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                OutboundTopics.nameOf(slug), event.subject(), event.data().getBytes(StandardCharsets.UTF_8));
        Headers headers = record.headers();
        CloudEventHeaders.write(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.write(headers, CloudEventHeaders.ID, event.id());
        CloudEventHeaders.write(headers, CloudEventHeaders.TYPE, event.type());
        CloudEventHeaders.write(headers, CloudEventHeaders.SOURCE, event.source());
        CloudEventHeaders.write(headers, CloudEventHeaders.SUBJECT, event.subject());
        CloudEventHeaders.write(headers, CloudEventHeaders.TIME, event.time().toString());
        CloudEventHeaders.write(headers, CloudEventHeaders.SEQUENCE, event.sequence());
        CloudEventHeaders.write(headers, CloudEventHeaders.DISTRICT, event.district());
        CloudEventHeaders.write(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        try {
            producer.send(record).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    /** A fault that passes: a consumer waits for it, a client repeats its request. */
    private static ProblemException away(Exception cause) {
        ProblemException unavailable =
                ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(Duration.ofSeconds(2));
        unavailable.addSuppressed(cause);
        return unavailable;
    }
}
