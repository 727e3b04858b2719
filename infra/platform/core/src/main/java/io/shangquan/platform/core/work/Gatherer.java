package io.shangquan.platform.core.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers small pieces of work for some milliseconds and has them done together, by one thread. Only for what may be lost with
 * the process: what is added and not yet done dies with it, and a batch that fails is not tried again.
 *
 * @param <T> a piece of work
 */
public final class Gatherer<T> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Gatherer.class);
    private static final int MOST = 500;
    private static final int WAITING = 100_000;
    private static final long GATHERING_MILLIS = 20;

    private final String name;
    private final Consumer<List<T>> work;
    private final BlockingQueue<T> waiting = new LinkedBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param name of the thread, and of the work in the log
     * @param work called by one thread, with 1 to 500 pieces in the order in which they were added
     */
    public Gatherer(String name, Consumer<List<T>> work) {
        this.name = name;
        this.work = work;
        this.thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    /** Adds a piece of work; false if 100,000 wait already: it is dropped then, and the log says so. */
    public boolean add(T piece) {
        boolean taken = waiting.offer(piece);
        if (!taken) {
            LOG.warn("{} is too slow: a piece of it is dropped", name);
        }
        return taken;
    }

    /** Has the rest done, for up to five seconds. */
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
        List<T> batch = new ArrayList<>();
        while (!closed || !waiting.isEmpty()) {
            try {
                T first = next();
                if (first == null) {
                    return;
                }
                batch.add(first);
                if (!closed) {
                    Thread.sleep(GATHERING_MILLIS);
                }
            } catch (InterruptedException e) {
                // Closing: what is still waiting is done without gathering.
                closed = true;
            }
            waiting.drainTo(batch, MOST - batch.size());
            done(batch);
            batch = new ArrayList<>();
        }
    }

    private @Nullable T next() throws InterruptedException {
        return closed ? waiting.poll() : waiting.take();
    }

    private void done(List<T> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            work.accept(batch);
        } catch (RuntimeException e) {
            LOG.warn("{} failed for {} pieces: {}", name, batch.size(), e.toString());
        }
    }
}
