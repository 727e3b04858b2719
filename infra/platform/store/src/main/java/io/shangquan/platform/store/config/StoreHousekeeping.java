package io.shangquan.platform.store.config;

import io.shangquan.platform.store.audit.AuditSeals;
import io.shangquan.platform.store.clock.ClockSweep;
import io.shangquan.platform.store.command.MongoIdempotencyRecords;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** What is done again and again: clocks every second, keys, seals and {@link HourlyTask}s every hour. Jittered, so that instances do not march in step. */
final class StoreHousekeeping implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StoreHousekeeping.class);
    private static final Duration CLOCKS = Duration.ofSeconds(1);
    private static final Duration HOURLY = Duration.ofHours(1);

    private final ClockSweep clocks;
    private final MongoIdempotencyRecords keys;
    private final AuditSeals seals;
    private final List<HourlyTask> tasks;
    private volatile ScheduledExecutorService executor;

    StoreHousekeeping(ClockSweep clocks, MongoIdempotencyRecords keys, AuditSeals seals, List<HourlyTask> tasks) {
        this.clocks = clocks;
        this.keys = keys;
        this.seals = seals;
        this.tasks = List.copyOf(tasks);
        this.executor = executor();
        executor.shutdown();
    }

    @Override
    public void start() {
        executor = executor();
        every(CLOCKS, clocks::sweep);
        every(HOURLY, keys::sweep);
        every(HOURLY, seals::seal);
        tasks.forEach(task -> every(HOURLY, task));
    }

    @Override
    public void stop() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !executor.isShutdown();
    }

    private void every(Duration interval, Runnable work) {
        long jitter = ThreadLocalRandom.current().nextLong(interval.toMillis() / 5 + 1);
        var scheduled = executor.scheduleWithFixedDelay(
                () -> guarded(work), interval.toMillis() + jitter, interval.toMillis(), TimeUnit.MILLISECONDS);
        if (scheduled.isCancelled()) {
            throw new IllegalStateException("housekeeping cannot be scheduled");
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("housekeeping failed, trying again: {}", e.toString());
        }
    }

    private static ScheduledExecutorService executor() {
        return Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name("housekeeping-", 0).factory());
    }
}
