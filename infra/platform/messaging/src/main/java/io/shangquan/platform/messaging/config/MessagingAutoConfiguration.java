package io.shangquan.platform.messaging.config;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shangquan.platform.messaging.consumer.ConsumerContainers;
import io.shangquan.platform.messaging.consumer.ConsumersFactory;
import io.shangquan.platform.messaging.consumer.DeadLetters;
import io.shangquan.platform.messaging.consumer.DeadLettersEndpoint;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.RebuildsEndpoint;
import io.shangquan.platform.messaging.relay.RelayLifecycle;
import io.shangquan.platform.messaging.topic.ServiceTopics;
import io.shangquan.platform.messaging.topic.TopicMaker;
import io.shangquan.platform.store.aggregate.StoreEpoch;
import io.shangquan.platform.store.audit.AuditTrail;
import io.shangquan.platform.store.config.StoreAutoConfiguration;
import io.shangquan.platform.store.outbox.Outboxes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** What a service says to the broker and hears from it. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnProperty("shangquan.service.name")
@EnableConfigurationProperties(MessagingProperties.class)
public class MessagingAutoConfiguration {

    private static final int PARTITIONS = 12;
    private static final int DEAD_LETTER_PARTITIONS = 3;
    private static final String FOR_EVER = "-1";

    @Bean
    ServiceTopics serviceTopics(@Value("${shangquan.service.name}") String service) {
        return new ServiceTopics(service);
    }

    @Bean
    TopicMaker topicMaker(
            ServiceTopics topics,
            MessagingProperties properties,
            ObjectProvider<EventConsumer> consumers,
            ObjectProvider<NewTopic> further,
            @Value("${spring.kafka.bootstrap-servers}") String servers) {
        List<NewTopic> made = new ArrayList<>();
        made.add(topic(topics.events(), PARTITIONS, properties, TopicConfig.CLEANUP_POLICY_DELETE));
        made.add(topic(topics.state(), PARTITIONS, properties, TopicConfig.CLEANUP_POLICY_COMPACT));
        made.add(topic(topics.audit(), PARTITIONS, properties, TopicConfig.CLEANUP_POLICY_DELETE));
        made.add(deadLetters(topics, topics.audit(), "audit", properties));
        consumers.forEach(consumer ->
                consumer.topics().forEach(read -> made.add(deadLetters(topics, read, consumer.name(), properties))));
        further.forEach(made::add);
        return new TopicMaker(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers), made);
    }

    @Bean
    RelayLifecycle relay(
            Outboxes outboxes,
            ServiceTopics topics,
            StoreEpoch epoch,
            MessagingProperties properties,
            Clock clock,
            ObjectProvider<MeterRegistry> registry,
            @Value("${spring.kafka.bootstrap-servers}") String servers) {
        return new RelayLifecycle(
                servers,
                outboxes,
                topics,
                epoch,
                registry.getIfAvailable(SimpleMeterRegistry::new),
                clock,
                properties.sweepInterval(),
                properties.sweepAge());
    }

    @Bean
    ConsumersFactory consumersFactory(
            ServiceTopics topics,
            Clock clock,
            ObjectProvider<MeterRegistry> registry,
            @Value("${spring.kafka.bootstrap-servers}") String servers) {
        return new ConsumersFactory(servers, topics, clock, registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> deadLetterProducer(ConsumersFactory factory) {
        return factory.deadLetterProducer();
    }

    @Bean
    DeadLetters deadLetters(
            ConsumersFactory factory, Producer<String, byte[]> deadLetterProducer, MongoDatabase database) {
        return factory.deadLetters(deadLetterProducer, database);
    }

    @Bean
    ConsumerContainers consumers(
            ConsumersFactory factory,
            ObjectProvider<EventConsumer> consumers,
            AuditTrail trail,
            DeadLetters deadLetters,
            MessagingProperties properties) {
        return factory.containers(consumers.stream().toList(), trail, deadLetters, properties.concurrency());
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(DeadLetters deadLetters) {
        return new DeadLettersEndpoint(deadLetters);
    }

    @Bean
    RebuildsEndpoint rebuildsEndpoint(ConsumerContainers consumers) {
        return new RebuildsEndpoint(consumers);
    }

    private static NewTopic deadLetters(
            ServiceTopics topics, String read, String consumer, MessagingProperties properties) {
        return topic(
                topics.deadLetters(read, consumer),
                DEAD_LETTER_PARTITIONS,
                properties,
                TopicConfig.CLEANUP_POLICY_DELETE);
    }

    private static NewTopic topic(String name, int partitions, MessagingProperties properties, String cleanup) {
        return new NewTopic(name, partitions, properties.replicationFactor())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        cleanup,
                        TopicConfig.RETENTION_MS_CONFIG,
                        FOR_EVER,
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        Integer.toString(properties.minInSyncReplicas())));
    }
}
