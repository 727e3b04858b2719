package io.shangquan.platform.messaging.relay;

import io.shangquan.platform.store.outbox.OutboxBatch;
import io.shangquan.platform.store.outbox.Outboxes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what a dead process, a full fast path or a broker that was away has left in the outboxes, and has it sent. */
final class OutboxSweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSweep.class);
    private static final int BATCH = 500;

    private final Outboxes outboxes;
    private final Relay relay;
    private final RelayMetrics metrics;
    private final Clock clock;
    private final Duration interval;
    private final Duration age;
    private final Thread thread;
    private volatile boolean closed;

    OutboxSweep(Outboxes outboxes, Relay relay, RelayMetrics metrics, Clock clock, Duration interval, Duration age) {
        this.outboxes = outboxes;
        this.relay = relay;
        this.metrics = metrics;
        this.clock = clock;
        this.interval = interval;
        this.age = age;
        this.thread = Thread.ofPlatform().daemon().name("outbox-sweep").start(this::run);
    }

    void sweep() {
        Instant now = clock.instant();
        metrics.lag(outboxes.oldestWaiting()
                .map(oldest -> Duration.between(oldest, now).toMillis())
                .orElse(0L));
        if (relay.resting()) {
            return;
        }
        List<OutboxBatch> left = outboxes.waitingSince(now.minus(age), BATCH);
        left.forEach(relay::take);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        while (!closed) {
            try {
                Thread.sleep(interval.toMillis() + ThreadLocalRandom.current().nextLong(interval.toMillis() / 5 + 1));
                sweep();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("outboxes cannot be swept now, trying again: {}", e.toString());
            }
        }
    }
}
