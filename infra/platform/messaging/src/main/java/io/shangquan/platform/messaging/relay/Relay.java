package io.shangquan.platform.messaging.relay;

import io.shangquan.platform.core.work.Gatherer;
import io.shangquan.platform.store.outbox.OutboxBatch;
import io.shangquan.platform.store.outbox.OutboxEntry;
import io.shangquan.platform.store.outbox.OutboxListener;
import io.shangquan.platform.store.outbox.Outboxes;
import io.shangquan.platform.store.outbox.Outboxes.Acknowledged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in outboxes. For each aggregate, entries go out in their order, each after the one before was acknowledged; a failure
 * stops that aggregate until the sweep comes by, and no other. Many aggregates are sent side by side; one is never sent twice at the same
 * time by this process. While the broker is away nothing is taken on: everything stays where it is safe.
 */
public final class Relay implements OutboxListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int MAX_UNDER_WAY = 10_000;
    private static final int REMEMBERED = 20_000;

    private final Outboxes outboxes;
    private final Function<ProducerRecord<String, byte[]>, Future<?>> producer;
    private final EventRecords records;
    private final Gatherer<Acknowledged> drain;
    private final RelayMetrics metrics;
    private final Clock clock;
    private final Duration rest;
    private final ExecutorService senders = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("relay-", 0).factory());
    private final Map<Aggregate, Boolean> underWay = new ConcurrentHashMap<>();
    private final Map<Aggregate, Long> sent = java.util.Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Aggregate, Long> eldest) {
            return size() > REMEMBERED;
        }
    });
    private volatile Instant restUntil = Instant.MIN;
    private volatile boolean closed;

    Relay(
            Outboxes outboxes,
            Function<ProducerRecord<String, byte[]>, Future<?>> producer,
            EventRecords records,
            Gatherer<Acknowledged> drain,
            RelayMetrics metrics,
            Clock clock,
            Duration rest) {
        this.outboxes = outboxes;
        this.producer = producer;
        this.records = records;
        this.drain = drain;
        this.metrics = metrics;
        this.clock = clock;
        this.rest = rest;
        metrics.watch(underWay::size);
    }

    @Override
    public void appended(OutboxBatch batch) {
        if (!closed && !resting() && underWay.size() < MAX_UNDER_WAY) {
            take(batch);
        }
    }

    /** Whether the broker was found away a moment ago. */
    boolean resting() {
        return clock.instant().isBefore(restUntil);
    }

    /** Sends a batch, unless its aggregate is being sent: then what was added is sent after it. */
    void take(OutboxBatch batch) {
        Aggregate aggregate = Aggregate.of(batch);
        boolean isFirst =
                underWay.merge(aggregate, false, (running, again) -> true).equals(false);
        if (isFirst) {
            senders.execute(() -> send(aggregate, batch));
        }
    }

    private void send(Aggregate aggregate, OutboxBatch first) {
        Optional<OutboxBatch> next = Optional.of(first);
        try {
            while (next.isPresent()) {
                sendInOrder(aggregate, next.get());
                next = moreOf(aggregate);
            }
        } catch (ExecutionException | RuntimeException e) {
            restUntil = clock.instant().plus(rest);
            underWay.remove(aggregate);
            metrics.failed();
            LOG.warn("events of {} {} wait: {}", aggregate.collection(), aggregate.id(), String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            underWay.remove(aggregate);
            Thread.currentThread().interrupt();
        }
    }

    private void sendInOrder(Aggregate aggregate, OutboxBatch batch) throws ExecutionException, InterruptedException {
        long already = sent.getOrDefault(aggregate, 0L);
        long sequence = already;
        List<Future<?>> ofOneEvent = new ArrayList<>();
        try {
            for (OutboxEntry entry : batch.entries()) {
                if (entry.sequence() <= already) {
                    continue;
                }
                if (entry.sequence() != sequence) {
                    await(aggregate, sequence, ofOneEvent);
                    sequence = entry.sequence();
                }
                // The state and audit records of an event go to other topics: they may be on their way together.
                ofOneEvent.add(producer.apply(records.of(batch, entry)));
            }
            await(aggregate, sequence, ofOneEvent);
        } finally {
            long acknowledged = sent.getOrDefault(aggregate, 0L);
            if (acknowledged > 0) {
                drain.add(new Acknowledged(batch.collection(), batch.district(), batch.aggregate(), acknowledged));
            }
        }
    }

    /** Waits until the broker has everything of one event; what follows a failure later begins behind it. */
    private void await(Aggregate aggregate, long sequence, List<Future<?>> ofOneEvent)
            throws ExecutionException, InterruptedException {
        for (Future<?> future : ofOneEvent) {
            future.get();
        }
        if (!ofOneEvent.isEmpty()) {
            sent.put(aggregate, sequence);
            metrics.sent(ofOneEvent.size());
            ofOneEvent.clear();
        }
    }

    /** What was appended while the aggregate was being sent; empty, and the aggregate is let go, if nothing was. */
    private Optional<OutboxBatch> moreOf(Aggregate aggregate) {
        while (true) {
            if (underWay.remove(aggregate, false)) {
                return Optional.empty();
            }
            underWay.put(aggregate, false);
            long already = sent.getOrDefault(aggregate, 0L);
            Optional<OutboxBatch> found = outboxes.read(aggregate.collection(), aggregate.district(), aggregate.id())
                    .filter(batch -> batch.lastSequence() > already);
            if (found.isPresent()) {
                return found;
            }
        }
    }

    /** Takes nothing on any more and waits for what is under way, as long as a shutdown allows. */
    @Override
    public void close() {
        closed = true;
        senders.shutdown();
        try {
            if (!senders.awaitTermination(10, TimeUnit.SECONDS)) {
                senders.shutdownNow();
            }
        } catch (InterruptedException e) {
            senders.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private record Aggregate(String collection, String district, String id) {
        static Aggregate of(OutboxBatch batch) {
            return new Aggregate(batch.collection(), batch.district(), batch.aggregate());
        }
    }
}
