package io.shangquan.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerTest {

    @TempDir
    Path dir;

    @Test
    void keepsWhatItAcknowledgedOverARestartAndMakesNoTopicUnasked() throws Exception {
        try (LocalBroker broker = LocalBroker.start(dir, 0)) {
            assertThat(broker.bootstrapServers()).startsWith("127.0.0.1:");
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("kept", 3, (short) 1)))
                        .all()
                        .get(20, TimeUnit.SECONDS);
                assertThatThrownBy(() -> admin.describeTopics(List.of("unasked"))
                                .allTopicNames()
                                .get(20, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            }
            try (var producer = new KafkaProducer<String, String>(
                    Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>("kept", 0, "key", "value")).get(20, TimeUnit.SECONDS);
            }
        }

        try (LocalBroker again = LocalBroker.start(dir, 0);
                var consumer = new KafkaConsumer<String, String>(
                        Map.of("bootstrap.servers", again.bootstrapServers()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("kept", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(Duration.ofSeconds(20)))
                    .extracting(read -> read.value())
                    .containsExactly("value");
        }
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws Exception {
        try (LocalBroker broker = LocalBroker.start(dir, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(admin.describeCluster().nodes().get(20, TimeUnit.SECONDS))
                    .allSatisfy(node -> assertThat(
                                    InetAddress.getByName(node.host()).isLoopbackAddress())
                            .isTrue());
        }
    }
}
