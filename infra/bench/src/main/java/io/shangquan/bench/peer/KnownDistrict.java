package io.shangquan.bench.peer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells our gateway of a district as organisation-service would, without that service. */
final class KnownDistrict {

    static final String ID = "110105-gongti";
    static final String STREET = "110105-sanlitun";

    private static final String STATE_TOPIC = "shangquan.organisation.state.v1";
    private static final String EVENT_TOPIC = "shangquan.organisation.v1";
    private static final String TYPE = "io.shangquan.organisation.district.v1";

    private KnownDistrict() {}

    static void publish(String bootstrapServers) throws InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (Admin admin = Admin.create(settings);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(
                            List.of(new NewTopic(STATE_TOPIC, 1, (short) 1), new NewTopic(EVENT_TOPIC, 1, (short) 1)))
                    .all()
                    .get();
            ProducerRecord<String, String> district =
                    new ProducerRecord<>(STATE_TOPIC, ID, "{\"street\":\"" + STREET + "\"}");
            district.headers().add("ce_type", TYPE.getBytes(StandardCharsets.UTF_8));
            producer.send(district).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the district could not be published", failed);
        }
    }
}
