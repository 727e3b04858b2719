package io.shangquan.platform.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.messaging.topic.ServiceTopics;
import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.audit.AuditTrail;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.health.contributor.Status;

@ParameterizedClass
@MethodSource("io.shangquan.platform.messaging.consumer.Backend#all")
class ConsumersTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> SUBJECTS = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final AtomicInteger RUNS = new AtomicInteger();

    private final Backend.Running backend;
    private final Counting consumer = new Counting();
    private final Gathering gathering = new Gathering();
    private String topic;
    private Producer<String, byte[]> producer;
    private DeadLetters deadLetters;
    private ConsumerContainers containers;

    ConsumersTest(Backend backend) {
        this.backend = backend.running();
    }

    @BeforeEach
    void subscribe() throws Exception {
        String service = "test" + RUNS.incrementAndGet();
        ServiceTopics topics = new ServiceTopics(service);
        topic = topics.events();
        MongoDatabase database = backend.client().getDatabase(service);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", (Object) backend.bootstrapServers()))) {
            admin.createTopics(Stream.of(
                                    topic,
                                    topics.audit(),
                                    topics.deadLetters(topic, consumer.name()),
                                    topics.deadLetters(topic, gathering.name()))
                            .map(name -> new NewTopic(name, 3, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
        ConsumersFactory factory =
                new ConsumersFactory(backend.bootstrapServers(), topics, Clock.systemUTC(), new SimpleMeterRegistry());
        producer = factory.deadLetterProducer();
        deadLetters = factory.deadLetters(producer, database);
        AuditTrail trail = new AuditTrail(database, new Collections(), Clock.systemUTC());
        containers = factory.containers(List.of(consumer, gathering), trail, deadLetters, 1);
        containers.start();
    }

    @AfterEach
    void stop() {
        containers.stop();
        producer.close();
    }

    @Test
    void a_poison_record_parks_its_subject_and_replay_heals_it_in_order() throws Exception {
        consumer.poison.add("bad-1");
        send("bad", 1);
        send("bad", 2);
        send("good", 1);
        await().atMost(SOON).until(() -> consumer.applied.contains("good-1"));
        await().atMost(SOON).until(() -> deadLetters.list().stream().anyMatch(parked -> parked.events() == 2));
        assertThat(consumer.applied).as("what follows the poison waits with it").doesNotContain("bad-2");

        assertThat(deadLetters.replay(consumer.name(), "bad").orElseThrow().applied())
                .as("still poisonous")
                .isZero();
        consumer.poison.clear();
        assertThat(deadLetters.replay(consumer.name(), "bad").orElseThrow()).isEqualTo(new DeadLetters.Replay(2, ""));

        assertThat(consumer.applied).containsSubsequence("bad-1", "bad-2");
        assertThat(deadLetters.list()).isEmpty();
        send("bad", 3);
        await().atMost(SOON).until(() -> consumer.applied.contains("bad-3"));
        assertThat(deadLetters.replay(consumer.name(), "nobody")).isEmpty();
    }

    @Test
    void what_can_never_be_applied_is_given_up_and_what_follows_is_applied() throws Exception {
        consumer.poison.add("bad-1");
        send("bad", 1);
        send("bad", 2);
        await().atMost(SOON).until(() -> deadLetters.list().stream().anyMatch(parked -> parked.events() == 2));
        assertThat(deadLetters.list())
                .singleElement()
                .satisfies(parked -> assertThat(parked.heldBy()).isEqualTo("bad-1"));

        assertThat(deadLetters.discard(consumer.name(), "bad", "bad-2"))
                .as("not the one that holds the subject back")
                .isEmpty();
        assertThat(deadLetters.discard(consumer.name(), "bad", "bad-1")).contains(new DeadLetters.Replay(1, ""));

        assertThat(consumer.applied).contains("bad-2").doesNotContain("bad-1");
        assertThat(deadLetters.list()).isEmpty();
    }

    @Test
    void a_fault_that_passes_is_waited_for() throws Exception {
        consumer.away.set(3);
        send("a", 1);
        send("a", 2);

        await().atMost(SOON).until(() -> consumer.applied.contains("a-2"));
        assertThat(consumer.applied).containsExactly("a-1", "a-2");
        assertThat(deadLetters.list()).isEmpty();
    }

    @Test
    void what_is_no_event_is_put_aside_and_the_partition_goes_on() throws Exception {
        producer.send(new ProducerRecord<>(topic, "a", "nonsense".getBytes(StandardCharsets.UTF_8)))
                .get();
        send("a", 1);

        await().atMost(SOON).until(() -> consumer.applied.contains("a-1"));
    }

    @Test
    void a_type_that_concerns_nobody_is_passed_over() throws Exception {
        send("a", 1, "io.shangquan.test.other.v1");
        send("a", 2);

        await().atMost(SOON).until(() -> consumer.applied.contains("a-2"));
        assertThat(consumer.applied).containsExactly("a-2");
    }

    @Test
    void a_projection_is_rebuilt_from_the_first_event_with_the_same_result() throws Exception {
        send("a", 1);
        send("a", 2);
        await().atMost(SOON).until(() -> consumer.applied.size() == 2);
        List<String> before = List.copyOf(consumer.applied);

        containers.rebuild(consumer.name());

        await().atMost(SOON).until(() -> consumer.applied.size() == 2);
        assertThat(consumer.forgotten).hasValue(1);
        assertThat(consumer.applied).isEqualTo(before);
        assertThatIllegalArgumentException().isThrownBy(() -> containers.rebuild("nobody"));
    }

    @Test
    void what_arrives_at_one_moment_is_applied_together_and_each_subject_in_its_order() throws Exception {
        sendRounds(6);

        await().atMost(SOON).until(() -> gathering.applied.size() == 6 * SUBJECTS.size());
        for (String subject : SUBJECTS) {
            assertThat(gathering.applied)
                    .filteredOn(id -> subjectOf(id).equals(subject))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 6)
                            .mapToObj(sequence -> subject + '-' + sequence)
                            .toList());
        }
        assertThat(gathering.together)
                .anySatisfy(subjects -> assertThat(subjects).hasSizeGreaterThan(1))
                .allSatisfy(subjects -> assertThat(subjects).doesNotHaveDuplicates());
    }

    @Test
    void a_poison_record_among_others_parks_its_subject_and_no_other() throws Exception {
        gathering.poison.add("c-2");
        sendRounds(4);

        await().atMost(SOON).until(() -> gathering.applied.contains("h-4"));
        await().atMost(SOON).until(() -> deadLetters.list().stream().anyMatch(parked -> parked.events() == 3));
        assertThat(deadLetters.list())
                .singleElement()
                .satisfies(parked -> assertThat(parked)
                        .returns("gathering", DeadLetters.ParkedSubject::consumer)
                        .returns("c", DeadLetters.ParkedSubject::subject)
                        .returns("c-2", DeadLetters.ParkedSubject::heldBy));
        assertThat(Set.copyOf(gathering.applied))
                .hasSize(4 * SUBJECTS.size() - 3)
                .contains("c-1")
                .doesNotContain("c-2", "c-3", "c-4");
    }

    @Test
    void what_cannot_be_applied_together_now_is_waited_for() throws Exception {
        gathering.away.set(3);
        sendRounds(2);

        await().atMost(SOON).until(() -> Set.copyOf(gathering.applied).size() == 2 * SUBJECTS.size());
        assertThat(deadLetters.list()).isEmpty();
    }

    @Test
    void a_consumer_that_has_died_is_told() {
        assertThat(containers.health().getStatus()).isEqualTo(Status.UP);

        containers.container(consumer.name()).orElseThrow().stopAbnormally(() -> {});

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(containers.health().getStatus()).isEqualTo(Status.DOWN));
    }

    private void send(String subject, int sequence) throws Exception {
        send(subject, sequence, Counting.TYPE);
    }

    private void send(String subject, int sequence, String type) throws Exception {
        sendSoon(subject, sequence, type).get();
    }

    /** An event of each subject, and again, without waiting. */
    private void sendRounds(int rounds) {
        for (int sequence = 1; sequence <= rounds; sequence++) {
            for (String subject : SUBJECTS) {
                var _ = sendSoon(subject, sequence, Counting.TYPE);
            }
        }
        producer.flush();
    }

    private Future<?> sendSoon(String subject, int sequence, String type) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, subject, "{}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        CloudEventHeaders.ID,
                        subject + '-' + sequence,
                        CloudEventHeaders.TYPE,
                        type,
                        CloudEventHeaders.SUBJECT,
                        subject,
                        CloudEventHeaders.SEQUENCE,
                        "000100000000000" + sequence,
                        CloudEventHeaders.DISTRICT,
                        "110105-gongti",
                        CloudEventHeaders.TIME,
                        "2026-03-02T01:00:00Z")
                .forEach((name, value) -> CloudEventHeaders.write(record.headers(), name, value));
        return producer.send(record);
    }

    private static String subjectOf(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    /** Keeps the ids of what it applied, and the subjects of what it applied together. */
    private final class Gathering implements GatheringConsumer {

        private final List<String> applied = new CopyOnWriteArrayList<>();
        private final List<List<String>> together = new CopyOnWriteArrayList<>();
        private final List<String> poison = new CopyOnWriteArrayList<>();
        private final AtomicInteger away = new AtomicInteger();

        @Override
        public String name() {
            return "gathering";
        }

        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public Effect effect() {
            return Effect.ACTION;
        }

        @Override
        public void apply(ReceivedEvent event) {
            applyTogether(List.of(event));
        }

        @Override
        public void applyTogether(List<ReceivedEvent> events) {
            if (away.getAndDecrement() > 0) {
                throw new MongoTimeoutException("away");
            }
            if (events.stream().anyMatch(event -> poison.contains(event.id()))) {
                throw new IllegalArgumentException("poison");
            }
            together.add(events.stream().map(ReceivedEvent::subject).toList());
            applied.addAll(events.stream().map(ReceivedEvent::id).toList());
        }
    }

    /** Keeps the ids of what it applied. */
    private final class Counting implements EventConsumer {

        static final String TYPE = "io.shangquan.test.counted.v1";

        private final List<String> applied = new CopyOnWriteArrayList<>();
        private final List<String> poison = new CopyOnWriteArrayList<>();
        private final AtomicInteger away = new AtomicInteger();
        private final AtomicInteger forgotten = new AtomicInteger();

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public Set<String> types() {
            return Set.of(TYPE);
        }

        @Override
        public Effect effect() {
            return Effect.PROJECTION;
        }

        @Override
        public void apply(ReceivedEvent event) {
            if (away.getAndDecrement() > 0) {
                throw new MongoTimeoutException("away");
            }
            if (poison.contains(event.id())) {
                throw new IllegalArgumentException("poison");
            }
            applied.add(event.id());
        }

        @Override
        public void forget() {
            applied.clear();
            forgotten.incrementAndGet();
        }
    }
}
