package io.shangquan.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.work.Gatherer;
import io.shangquan.platform.messaging.topic.ServiceTopics;
import io.shangquan.platform.store.aggregate.EventSequence;
import io.shangquan.platform.store.outbox.OutboxBatch;
import io.shangquan.platform.store.outbox.OutboxEntry;
import io.shangquan.platform.store.outbox.OutboxEntry.Kind;
import io.shangquan.platform.store.outbox.Outboxes;
import io.shangquan.platform.store.outbox.Outboxes.Acknowledged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try") // a sweep works for as long as it is open
class RelayTest {

    private static final int AGGREGATES = 20;
    private static final int EVENTS = 30;

    private final Waiting waiting = new Waiting();
    private final List<ProducerRecord<String, byte[]>> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final Gatherer<Acknowledged> drain = new Gatherer<>("drain", waiting::drain);
    private final RelayMetrics metrics = new RelayMetrics(new SimpleMeterRegistry());
    private volatile int failEvery = Integer.MAX_VALUE;
    private volatile boolean away;

    private final Relay relay = new Relay(
            waiting,
            this::produce,
            new EventRecords(new ServiceTopics("test"), () -> 1),
            drain,
            metrics,
            Clock.systemUTC(),
            Duration.ofMillis(50));

    @AfterEach
    void close() {
        relay.close();
        drain.close();
    }

    @Test
    void every_aggregate_keeps_its_order_and_leaves_no_gap_while_sends_fail() {
        failEvery = 7;
        try (OutboxSweep sweep = sweep()) {
            for (int event = 1; event <= EVENTS; event++) {
                for (int aggregate = 0; aggregate < AGGREGATES; aggregate++) {
                    relay.appended(waiting.append("a" + aggregate, event));
                }
            }
            await().atMost(Duration.ofSeconds(30)).until(waiting::isEmpty);
        }

        for (int aggregate = 0; aggregate < AGGREGATES; aggregate++) {
            List<Integer> firsts = new ArrayList<>();
            int highest = 0;
            for (int sequence : sequencesOf("a" + aggregate)) {
                assertThat(sequence).as("no later event before an earlier one").isLessThanOrEqualTo(highest + 1);
                if (sequence > highest) {
                    firsts.add(sequence);
                    highest = sequence;
                }
            }
            assertThat(firsts)
                    .isEqualTo(IntStream.rangeClosed(1, EVENTS).boxed().toList());
        }
    }

    @Test
    void what_was_accepted_while_the_broker_was_away_is_sent_when_it_is_back() {
        away = true;
        for (int event = 1; event <= 5; event++) {
            relay.appended(waiting.append("a", event));
        }
        await().during(Duration.ofMillis(200)).until(() -> sequencesOf("a").isEmpty());
        away = false;

        try (OutboxSweep sweep = sweep()) {
            await().atMost(Duration.ofSeconds(15)).until(waiting::isEmpty);
        }
        assertThat(sequencesOf("a")).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_record_is_a_cloud_event() {
        relay.appended(waiting.append("a", 1));
        await().until(() -> !sent.isEmpty());

        ProducerRecord<String, byte[]> record = sent.getFirst();
        assertThat(record.topic()).isEqualTo("shangquan.test.v1");
        assertThat(record.key()).isEqualTo("a");
        assertThat(CloudEventHeaders.read(record.headers(), CloudEventHeaders.SPEC_VERSION))
                .contains("1.0");
        assertThat(CloudEventHeaders.read(record.headers(), CloudEventHeaders.SOURCE))
                .contains("/test-service");
        assertThat(CloudEventHeaders.read(record.headers(), CloudEventHeaders.SEQUENCE))
                .contains("0001000000000001");
    }

    private OutboxSweep sweep() {
        return new OutboxSweep(
                waiting, relay, metrics, Clock.systemUTC(), Duration.ofMillis(100), Duration.ofMillis(-1_000));
    }

    private Future<?> produce(ProducerRecord<String, byte[]> record) {
        if (away || calls.incrementAndGet() % failEvery == 0) {
            return CompletableFuture.failedFuture(new TimeoutException("away"));
        }
        sent.add(record);
        return CompletableFuture.completedFuture(record);
    }

    private List<Integer> sequencesOf(String aggregate) {
        return sent.stream()
                .filter(record -> record.key().equals(aggregate))
                .map(record -> (int)
                        EventSequence.counterOf(CloudEventHeaders.read(record.headers(), CloudEventHeaders.SEQUENCE)
                                .orElseThrow()))
                .toList();
    }

    /** Outboxes in memory. */
    private static final class Waiting implements Outboxes {

        private final Map<String, List<OutboxEntry>> entries = new ConcurrentHashMap<>();

        OutboxBatch append(String aggregate, int sequence) {
            OutboxEntry entry = new OutboxEntry(
                    aggregate + sequence, sequence, Kind.EVENT, "io.shangquan.test.v1", Instant.EPOCH, null, "{}");
            List<OutboxEntry> all = entries.compute(aggregate, (key, before) -> {
                List<OutboxEntry> after = new ArrayList<>(before == null ? List.of() : before);
                after.add(entry);
                return after;
            });
            return batch(aggregate, all);
        }

        boolean isEmpty() {
            return entries.values().stream().allMatch(List::isEmpty);
        }

        @Override
        public List<OutboxBatch> waitingSince(Instant before, int limit) {
            return entries.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .map(entry -> batch(entry.getKey(), entry.getValue()))
                    .toList();
        }

        @Override
        public Optional<OutboxBatch> read(String collection, String district, String aggregate) {
            return Optional.ofNullable(entries.get(aggregate))
                    .filter(all -> !all.isEmpty())
                    .map(all -> batch(aggregate, all));
        }

        @Override
        public void drain(List<Acknowledged> acknowledged) {
            acknowledged.forEach(done -> entries.computeIfPresent(
                    done.aggregate(),
                    (key, before) -> before.stream()
                            .filter(entry -> entry.sequence() > done.sequence())
                            .toList()));
        }

        @Override
        public Optional<Instant> oldestWaiting() {
            return Optional.empty();
        }

        private static OutboxBatch batch(String aggregate, List<OutboxEntry> all) {
            return new OutboxBatch("tests", "d", aggregate, all);
        }
    }
}
