package io.shangquan.platform.test;

import io.shangquan.platform.core.event.CloudEventHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what is on a topic. */
public final class TopicReader {

    private TopicReader() {}

    /** Every record of a topic that has a key, in the order of its partition. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic, String key) {
        return all(topic).stream().filter(record -> key.equals(record.key())).toList();
    }

    /** Every record of a topic, in the order of each partition. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        Map<String, Object> properties =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, SharedInfrastructure.bootstrapServers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(50)).forEach(found::add);
            }
            return found;
        }
    }

    /** The types of a subject's events, in order. */
    public static List<String> types(String topic, String subject) {
        return all(topic, subject).stream()
                .map(record -> CloudEventHeaders.read(record.headers(), CloudEventHeaders.TYPE)
                        .orElse(""))
                .toList();
    }
}
