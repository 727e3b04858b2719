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
import java.util.concurrent.CountDownLatch;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/** A listener container for every group of a service's consumers; down as soon as one of them has died. */
public final class ConsumerContainers implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerContainers.class);
    private static final int POLL = 200;
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration COMMIT_INTERVAL = Duration.ofMillis(500);
    private static final Duration FETCH_WAIT = Duration.ofSeconds(3);
    private static final int PATIENT_BYTES = 64 * 1024;
    private static final Duration AUDIT_PATIENCE = Duration.ofMillis(500);

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
        // The broker answers as soon as there is a record; until then nobody needs to ask it twice a second.
        this.properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) FETCH_WAIT.toMillis());
        this.properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
    }

    /** Consumers that read together. */
    void add(String group, List<Applier> appliers) {
        Set<String> read = appliers.getFirst().consumer().topics();
        for (Applier applier : appliers) {
            EventConsumer consumer = applier.consumer();
            if (consumers.put(consumer.name(), consumer) != null) {
                throw new IllegalStateException("two consumers are called " + consumer.name());
            }
            if (!consumer.topics().equals(read)) {
                throw new IllegalStateException(consumer.name() + " must read the topics of the others of " + group);
            }
            boolean readsAlone = consumer.effect() == EventConsumer.Effect.PROJECTION || applier.gathers();
            if (readsAlone && appliers.size() > 1) {
                throw new IllegalStateException(consumer.name() + " is a projection, or gathers, and must read alone");
            }
        }
        ContainerProperties container = propertiesOf(group, read, new GroupListener(appliers));
        // What is read again after a death is applied once: offsets need not be committed at every poll.
        container.setAckMode(AckMode.TIME);
        container.setAckTime(COMMIT_INTERVAL.toMillis());
        Duration patience = appliers.stream()
                .map(applier -> applier.consumer().patience())
                .min(Duration::compareTo)
                .orElseThrow();
        add(group, container, fetching(patience), concurrency);
    }

    void addAudit(AuditTrail trail, DeadLetters deadLetters) {
        ContainerProperties container =
                propertiesOf(AuditListener.NAME, Set.of(topics.audit()), new AuditListener(trail, deadLetters));
        container.setAckMode(AckMode.BATCH);
        add(AuditListener.NAME, container, fetching(AUDIT_PATIENCE), 1);
    }

    private Map<String, Object> fetching(Duration patience) {
        if (patience.isZero()) {
            return properties;
        }
        Map<String, Object> patient = new HashMap<>(properties);
        patient.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, PATIENT_BYTES);
        patient.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) patience.toMillis());
        return patient;
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
        CountDownLatch stopped = new CountDownLatch(containers.size());
        // All at once: each takes until its own poll has come back.
        containers.values().forEach(container -> container.stop(stopped::countDown));
        try {
            if (!stopped.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn(
                        "consumers have not stopped within {}: what they do is done again after the next start",
                        PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        String group = consumer.group();
        ConcurrentMessageListenerContainer<String, byte[]> container = Objects.requireNonNull(containers.get(group));
        container.stop();
        try {
            forgetOffsets(topics.group(group));
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

    private ContainerProperties propertiesOf(String group, Set<String> read, Object listener) {
        ContainerProperties container = new ContainerProperties(read.toArray(String[]::new));
        container.setGroupId(topics.group(group));
        container.setClientId(topics.group(group));
        container.setMessageListener(listener);
        container.setMissingTopicsFatal(false);
        container.setConsumerRebalanceListener(new ConsumerAwareRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
                assigned.run();
            }
        });
        container.setShutdownTimeout(PATIENCE.toMillis());
        container.setListenerTaskExecutor(new SimpleAsyncTaskExecutor("consumer-" + group + '-'));
        return container;
    }

    private void add(String group, ContainerProperties container, Map<String, Object> connection, int threads) {
        ConcurrentMessageListenerContainer<String, byte[]> made = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(connection, new StringDeserializer(), new ByteArrayDeserializer()),
                container);
        made.setBeanName(group);
        made.setConcurrency(threads);
        ExponentialBackOff patience = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        patience.setMaxInterval(LONGEST_PAUSE_MILLIS);
        made.setCommonErrorHandler(new DefaultErrorHandler(patience));
        containers.put(group, made);
    }

    /** The container of a group; for tests that let one die. */
    Optional<ConcurrentMessageListenerContainer<String, byte[]>> container(String group) {
        return Optional.ofNullable(containers.get(group));
    }
}
