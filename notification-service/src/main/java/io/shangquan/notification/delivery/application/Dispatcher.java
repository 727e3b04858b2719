package io.shangquan.notification.delivery.application;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an outlet going: some deliveries at once, the next as soon as one is done; looks by itself for what has become due. */
public final class Dispatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Outlet outlet;
    private final int atOnce;
    private final Duration look;
    private final Semaphore free;
    private final Semaphore wake = new Semaphore(0);
    private final ExecutorService senders;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param atOnce how many deliveries are under way at a time
     * @param look how often to look for what has become due
     */
    public Dispatcher(Outlet outlet, int atOnce, Duration look) {
        this.outlet = outlet;
        this.atOnce = atOnce;
        this.look = look;
        this.free = new Semaphore(atOnce);
        this.senders = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(outlet.name() + '-', 0).factory());
        this.thread =
                Thread.ofPlatform().daemon().name("dispatch-" + outlet.name()).unstarted(this::run);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Says that something may be due now. */
    public void wake() {
        wake.release();
    }

    /** Takes nothing on any more and waits for what is under way. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        senders.shutdown();
        try {
            if (!senders.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                senders.shutdownNow();
            }
        } catch (InterruptedException e) {
            senders.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try {
                if (!dispatch()) {
                    boolean _ = wake.tryAcquire(look.toMillis(), TimeUnit.MILLISECONDS);
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Whether anything was due. */
    private boolean dispatch() throws InterruptedException {
        free.acquire();
        int more = free.drainPermits();
        List<Runnable> claimed = claim(1 + more);
        free.release(1 + more - claimed.size());
        claimed.forEach(delivery -> senders.execute(() -> carryOut(delivery)));
        return !claimed.isEmpty();
    }

    private List<Runnable> claim(int limit) {
        try {
            return outlet.claim(Math.min(limit, atOnce));
        } catch (RuntimeException e) {
            LOG.warn("{}: what is due cannot be claimed now, trying again: {}", outlet.name(), e.toString());
            return List.of();
        }
    }

    private void carryOut(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException e) {
            LOG.error("{}: a delivery was interrupted and will be claimed again", outlet.name(), e);
        } finally {
            free.release();
        }
    }
}
