package io.shangquan.local.suite;

import io.shangquan.local.suite.SuiteState.ProcessEntry;
import io.shangquan.local.suite.SuiteState.ProcessState;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One process under care: started, watched, started again when it dies, stopped when asked. */
final class Supervised {

    private static final Duration WHILE_STARTING = Duration.ofMillis(200);
    private static final Duration WHILE_READY = Duration.ofSeconds(5);

    /** Hears what happens to a process. Called from the process's own thread. */
    interface Watcher {

        /** Its state, its process id or its count of restarts changed. */
        void changed(Supervised process);

        /** It is ready, this long after its start. */
        void ready(Supervised process, Duration after);

        /** It ended by itself, or could not be started, and will be started again. */
        void died(Supervised process, String how, Duration wait);
    }

    private final Launch launch;
    private final Health health;
    private final Watcher watcher;
    private final Clock clock;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch readyOnce = new CountDownLatch(1);
    private final Thread care;
    private volatile @Nullable Process process;
    private volatile @Nullable Instant startedAt;
    private volatile ProcessState state = ProcessState.WAITING;
    private final AtomicInteger restarts = new AtomicInteger();

    Supervised(Launch launch, Health health, Watcher watcher, Clock clock) {
        this.launch = launch;
        this.health = health;
        this.watcher = watcher;
        this.clock = clock;
        this.care = Thread.ofVirtual().name("care of " + launch.name()).unstarted(this::takeCare);
    }

    String name() {
        return launch.name();
    }

    Launch launch() {
        return launch;
    }

    ProcessState state() {
        return state;
    }

    /** What the state file says of it. */
    ProcessEntry entry() {
        Process latest = process;
        Process running = latest != null && latest.isAlive() ? latest : null;
        return new ProcessEntry(
                launch.name(),
                running == null ? 0 : running.pid(),
                running == null ? null : startedAt,
                state,
                launch.url() == null ? null : launch.url().toString(),
                launch.health().toString(),
                restarts.get(),
                launch.log().toString());
    }

    /** Begins its care; returns at once. */
    void start() {
        care.start();
    }

    /** Waits until it was ready for the first time; false if that takes longer. */
    boolean awaitReady(Duration atMost) throws InterruptedException {
        return readyOnce.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops it in order, by force after its grace, and returns when it has ended. */
    void stop() throws InterruptedException {
        stopping.countDown();
        if (care.getState() == Thread.State.NEW) {
            return;
        }
        Process running = beganBeforeStop();
        if (running != null) {
            running.destroy();
            if (!running.waitFor(launch.grace().toMillis(), TimeUnit.MILLISECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
        care.join();
    }

    /** With {@link #begin()}: once stopping has begun, no further process comes to life. */
    private synchronized @Nullable Process beganBeforeStop() {
        return process;
    }

    private synchronized @Nullable Process begin() throws IOException {
        if (isStopping()) {
            return null;
        }
        Process begun = launch.begin();
        process = begun;
        startedAt = begun.info().startInstant().orElseGet(clock::instant);
        return begun;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void takeCare() {
        try {
            while (!isStopping()) {
                Instant begunAt = clock.instant();
                String how = liveOnce(begunAt);
                if (isStopping()) {
                    break;
                }
                become(ProcessState.DOWN);
                Duration wait = backOff.after(Duration.between(begunAt, clock.instant()));
                watcher.died(this, how, wait);
                if (!stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    restarts.incrementAndGet();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            become(ProcessState.STOPPED);
        }
    }

    /** One life of the process; returns how it ended. */
    private String liveOnce(Instant begunAt) throws InterruptedException {
        Process running;
        try {
            running = begin();
        } catch (IOException failed) {
            return "could not be started (" + failed.getMessage() + ")";
        }
        if (running == null) {
            return "was not started";
        }
        become(ProcessState.STARTING);
        while (!running.waitFor(pause().toMillis(), TimeUnit.MILLISECONDS)) {
            observe(health.isReady(launch.health()), begunAt);
        }
        return "ended with status " + running.exitValue();
    }

    private Duration pause() {
        return state == ProcessState.READY ? WHILE_READY : WHILE_STARTING;
    }

    private void observe(boolean isReady, Instant begunAt) {
        ProcessState before = state;
        if (isReady) {
            become(ProcessState.READY);
            if (before == ProcessState.STARTING) {
                readyOnce.countDown();
                watcher.ready(this, Duration.between(begunAt, clock.instant()));
            }
        } else if (before == ProcessState.READY) {
            become(ProcessState.UNREADY);
        }
    }

    private void become(ProcessState next) {
        if (state != next) {
            state = next;
            watcher.changed(this);
        }
    }
}
