package io.shangquan.platform.messaging.relay;

import io.shangquan.platform.store.outbox.Outboxes;
import io.shangquan.platform.store.outbox.Outboxes.Acknowledged;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what was acknowledged from the outboxes, many at a time. What is not removed is sent again, which does no harm. */
final class Drain implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    private static final int MOST = 500;
    private static final long GATHERING_MILLIS = 20;

    private final Outboxes outboxes;
    private final BlockingQueue<Acknowledged> waiting = new LinkedBlockingQueue<>(100_000);
    private final Thread thread;
    private volatile boolean closed;

    Drain(Outboxes outboxes) {
        this.outboxes = outboxes;
        this.thread = Thread.ofPlatform().daemon().name("outbox-drain").start(this::run);
    }

    void add(Acknowledged acknowledged) {
        if (!waiting.offer(acknowledged)) {
            LOG.warn("outboxes are drained too slowly: an entry of {} will be sent twice", acknowledged.collection());
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Acknowledged> batch = new ArrayList<>();
        while (!closed || !waiting.isEmpty()) {
            try {
                Acknowledged first = closed ? waiting.poll() : waiting.take();
                if (first == null) {
                    return;
                }
                batch.add(first);
                if (!closed) {
                    Thread.sleep(GATHERING_MILLIS);
                }
            } catch (InterruptedException e) {
                // Closing: what is still waiting is drained without gathering.
                closed = true;
            }
            waiting.drainTo(batch, MOST - batch.size());
            drain(batch);
            batch.clear();
        }
    }

    private void drain(List<Acknowledged> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            outboxes.drain(batch);
        } catch (RuntimeException e) {
            LOG.warn("{} outboxes cannot be drained now and will be sent again: {}", batch.size(), e.toString());
        }
    }
}
