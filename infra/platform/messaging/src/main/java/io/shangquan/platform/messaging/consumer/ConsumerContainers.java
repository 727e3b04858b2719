package io.shangquan.platform.messaging.consumer;

import io.shangquan.platform.messaging.topic.ServiceTopics;
import io.shangquan.platform.store.audit.AuditTrail;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** A listener container for every consumer of a service; down as soon as one of them has died. */
public final class ConsumerContainers implements SmartLifecycle, HealthIndicator {

    private static final int POLL = 200;
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ServiceTopics topics;
    private final Map<String, Object> properties;
    private final int concurrency;
    private final Runnable assigned;
    private final Map<String, EventConsumer> consumers = new LinkedHashMap<>();
    private final Map<String, ConcurrentMessageListenerContainer<String, byte[]>> containers = new LinkedHashMap<>();
    private volatile boolean running;

    ConsumerContainers(ServiceTopics topics, Map<String, Object> properties, int concurrency, Runnable assigned) {
        this.topics = topics;
        this.assigned = assigned;
        this.concurrency = concurrency;
        this.properties = new HashMap<>(properties);
        this.properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        this.properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, POLL);
        this.properties.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        this.properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
    }

    void add(EventConsumer consumer, Applier applier) {
        if (consumers.put(consumer.name(), consumer) != null) {
            throw new IllegalStateException("two consumers are called " + consumer.name());
        }
        add(consumer.name(), consumer.topics(), applier, concurrency);
    }

    void addAudit(AuditTrail trail, DeadLetters deadLetters) {
        add(AuditListener.NAME, Set.of(topics.audit()), new AuditListener(trail, deadLetters), 1);
    }

    /** The names of the consumers, and the topics that each reads. */
    public Map<String, Set<String>> subscriptions() {
        return consumers.values().stream().collect(Collectors.toMap(EventConsumer::name, EventConsumer::topics));
    }

    @Override
    public void start() {
        running = true;
        containers.values().forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        running = false;
        containers.values().forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }

    @Override
    public Health health() {
        List<String> dead = containers.entrySet().stream()
                .filter(entry -> running && !entry.getValue().isInExpectedState())
                .map(Map.Entry::getKey)
                .toList();
        return dead.isEmpty()
                ? Health.up()
                        .withDetail("consumers", List.copyOf(containers.keySet()))
                        .build()
                : Health.down().withDetail("dead", dead).build();
    }

    /**
     * Rebuilds a projection: stops its consumer, forgets what it kept, and reads from the first event again.
     *
     * @throws IllegalArgumentException if there is no such consumer, or it causes effects and must never be replayed
     */
    public void rebuild(String name) {
        EventConsumer consumer = consumers.get(name);
        if (consumer == null) {
            throw new IllegalArgumentException("there is no consumer " + name);
        }
        if (consumer.effect() != EventConsumer.Effect.PROJECTION) {
            throw new IllegalArgumentException(name + " causes effects: it is never replayed from the start");
        }
        ConcurrentMessageListenerContainer<String, byte[]> container = Objects.requireNonNull(containers.get(name));
        container.stop();
        try {
            forgetOffsets(topics.group(name));
            consumer.forget();
        } finally {
            container.start();
        }
    }

    private void forgetOffsets(String group) {
        try (Admin admin = Admin.create(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Objects.requireNonNull(properties.get(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG))))) {
            admin.deleteConsumerGroups(List.of(group)).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the offsets of " + group + " cannot be reset now", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void add(String name, Set<String> read, Object listener, int threads) {
        ContainerProperties container = new ContainerProperties(read.toArray(String[]::new));
        container.setGroupId(topics.group(name));
        container.setClientId(topics.group(name));
        container.setAckMode(AckMode.BATCH);
        container.setMessageListener(listener);
        container.setMissingTopicsFatal(false);
        container.setConsumerRebalanceListener(new ConsumerAwareRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
                assigned.run();
            }
        });
        container.setShutdownTimeout(PATIENCE.toMillis());
        SimpleAsyncTaskExecutor threadsOf = new SimpleAsyncTaskExecutor("consumer-" + name + '-');
        container.setListenerTaskExecutor(threadsOf);
        ConcurrentMessageListenerContainer<String, byte[]> made = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(properties, new StringDeserializer(), new ByteArrayDeserializer()),
                container);
        made.setBeanName(name);
        made.setConcurrency(threads);
        ExponentialBackOff patience = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        patience.setMaxInterval(LONGEST_PAUSE_MILLIS);
        made.setCommonErrorHandler(new DefaultErrorHandler(patience));
        containers.put(name, made);
    }

    /** The container of a consumer; for tests that let one die. */
    Optional<ConcurrentMessageListenerContainer<String, byte[]>> container(String name) {
        return Optional.ofNullable(containers.get(name));
    }
}
