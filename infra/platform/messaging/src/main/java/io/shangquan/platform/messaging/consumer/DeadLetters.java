package io.shangquan.platform.messaging.consumer;

import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.feed.KafkaTopicTail;
import io.shangquan.platform.core.feed.TopicTail.From;
import io.shangquan.platform.messaging.consumer.ParkedSubjects.Parked;
import io.shangquan.platform.messaging.topic.ServiceTopics;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What could not be applied: kept on a topic of its own with its cause, and replayed in order by a command. */
public final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final String CAUSE = "shangquan_cause";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Producer<String, byte[]> producer;
    private final Map<String, Object> consumerProperties;
    private final ServiceTopics topics;
    private final ParkedSubjects parked;
    private final Map<String, Applier> appliers;
    private final Clock clock;

    DeadLetters(
            Producer<String, byte[]> producer,
            Map<String, Object> consumerProperties,
            ServiceTopics topics,
            ParkedSubjects parked,
            Clock clock) {
        this.producer = producer;
        this.consumerProperties = Map.copyOf(consumerProperties);
        this.topics = topics;
        this.parked = parked;
        this.appliers = new HashMap<>();
        this.clock = clock;
    }

    ParkedSubjects parked() {
        return parked;
    }

    void register(Applier applier) {
        appliers.put(applier.consumer().name(), applier);
    }

    /** What is parked, at most a thousand subjects. */
    public List<ParkedSubject> list() {
        return parked.all().stream()
                .map(subject -> new ParkedSubject(
                        subject.consumer(),
                        subject.district(),
                        subject.subject(),
                        subject.cause(),
                        subject.since().toString(),
                        subject.events().stream().findFirst().orElse(""),
                        subject.events().size()))
                .toList();
    }

    /** Keeps a record that cannot be applied. Returns when the broker has it; until then the partition waits. */
    void keep(ConsumerRecord<String, byte[]> record, String consumer, String cause) {
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(
                topics.deadLetters(record.topic(), consumer), null, record.key(), record.value(), record.headers());
        letter.headers().remove(CAUSE);
        CloudEventHeaders.write(letter.headers(), CAUSE, cause);
        try {
            producer.send(letter).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new DeadLetterTopicAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeadLetterTopicAway(e);
        }
    }

    /**
     * Applies what waits for a subject, in order, and lets the subject go. Stops at the first event that still cannot be applied.
     *
     * @return what came of it; empty if the subject is not parked
     */
    public Optional<Replay> replay(String consumer, String subject) {
        Applier applier = appliers.get(consumer);
        if (applier == null) {
            return Optional.empty();
        }
        int applied = 0;
        Optional<Parked> waiting = parked.find(consumer, subject);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        while (waiting.isPresent() && !parked.release(waiting.get())) {
            Parked current = waiting.get();
            Map<String, ReceivedEvent> letters = read(current);
            for (String id : current.events()) {
                ReceivedEvent event = letters.get(id);
                if (event == null) {
                    return Optional.of(new Replay(applied, "event " + id + " is not on the dead-letter topic yet"));
                }
                try {
                    applier.applyNow(event);
                } catch (RuntimeException e) {
                    LOG.warn("subject {} of {} still cannot be applied", subject, consumer, e);
                    return Optional.of(new Replay(applied, Applier.causeOf(e)));
                }
                parked.settled(current, id);
                applied++;
            }
            waiting = parked.find(consumer, subject);
        }
        return Optional.of(new Replay(applied, ""));
    }

    /**
     * Gives up, for good, the event that holds a subject back, and replays what waits behind it. The event stays on the
     * dead-letter topic.
     *
     * @return what came of the replay; empty if that event is not the first that waits for the subject
     */
    public Optional<Replay> discard(String consumer, String subject, String event) {
        Optional<Parked> held = parked.find(consumer, subject)
                .filter(waiting -> waiting.events().indexOf(event) == 0);
        held.ifPresent(waiting -> {
            LOG.warn("event {} of subject {} is given up for {}: {}", event, subject, consumer, waiting.cause());
            parked.settled(waiting, event);
        });
        return held.flatMap(_ -> replay(consumer, subject));
    }

    @SuppressWarnings("try") // the tail works for as long as it is open
    private Map<String, ReceivedEvent> read(Parked subject) {
        Map<String, ReceivedEvent> found = new ConcurrentHashMap<>();
        String topic = topics.deadLetters(subject.topic(), subject.consumer());
        long deadline = clock.millis() + PATIENCE.toMillis();
        try (KafkaTopicTail tail = new KafkaTopicTail(
                topic,
                new From.Beginning(),
                consumerProperties,
                record -> EventParser.parse(record)
                        .filter(event -> event.subject().equals(subject.subject()))
                        .ifPresent(event -> found.put(event.id(), event)),
                clock)) {
            while (!found.keySet().containsAll(subject.events()) && clock.millis() < deadline) {
                Thread.sleep(GLANCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found;
    }

    /** The dead-letter topic could not be reached; the partition waits for it. */
    static final class DeadLetterTopicAway extends RetriableException {
        private static final long serialVersionUID = 1L;

        DeadLetterTopicAway(Throwable cause) {
            super("the dead-letter topic cannot be reached", cause);
        }
    }

    /**
     * A subject whose events wait.
     *
     * @param cause why the first of them could not be applied
     * @param since RFC 3339
     * @param heldBy id of the first that waits; empty if none does any more and a replay lets the subject go
     * @param events how many wait
     */
    public record ParkedSubject(
            String consumer, String district, String subject, String cause, String since, String heldBy, int events) {}

    /**
     * What came of a replay.
     *
     * @param applied how many events were applied
     * @param stoppedBy why it stopped; empty if everything that waited was applied
     */
    public record Replay(int applied, String stoppedBy) {}
}
