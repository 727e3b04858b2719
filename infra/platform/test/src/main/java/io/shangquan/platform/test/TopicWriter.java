package io.shangquan.platform.test;

import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.json.PlatformJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks for another service: makes its topics, and tells on them what a test needs to have happened. */
public final class TopicWriter {

    /** A first event's sequence. */
    public static final String FIRST = "0001000000000001";

    private static final String SERVERS = ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;

    private TopicWriter() {}

    /** Makes a topic, unless it is there. */
    public static void make(String topic, int partitions) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(SERVERS, (Object) SharedInfrastructure.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Sends an event as the relay would (CloudEvents, binary mode), and waits until it is there.
     *
     * @param data a contract record
     */
    public static void send(
            String topic, String district, String subject, String id, String sequence, String type, Object data)
            throws InterruptedException {
        sendAt(Instant.now(), topic, district, subject, id, sequence, type, data);
    }

    /** The same, of something that happened at a moment. */
    public static void sendAt(
            Instant at,
            String topic,
            String district,
            String subject,
            String id,
            String sequence,
            String type,
            Object data)
            throws InterruptedException {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, subject, PlatformJson.lenient().writeValueAsBytes(data));
        Map.of(
                        CloudEventHeaders.SPEC_VERSION,
                        "1.0",
                        CloudEventHeaders.ID,
                        id,
                        CloudEventHeaders.TYPE,
                        type,
                        CloudEventHeaders.SUBJECT,
                        subject,
                        CloudEventHeaders.SEQUENCE,
                        sequence,
                        CloudEventHeaders.DISTRICT,
                        district,
                        CloudEventHeaders.TIME,
                        at.toString())
                .forEach((name, value) -> CloudEventHeaders.write(record.headers(), name, value));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(SERVERS, SharedInfrastructure.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
