package io.shangquan.local.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the file from growing: every write leaves the page that it replaces behind, and space is free for others only when all that was
 * written with it is replaced too. What is still in use there is written anew from time to time.
 */
final class Compaction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    private static final long PAUSE_MILLISECONDS = 500;

    /** Between two pieces of one round, for those who want to write. */
    private static final long BREATH_MILLISECONDS = 50;

    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-compaction").factory());
    private final StoreFile file;
    private final GroupCommit commits;
    private long lastVersion;

    private Compaction(StoreFile file, GroupCommit commits) {
        this.file = file;
        this.commits = commits;
    }

    static Compaction start(StoreFile file, GroupCommit commits) {
        Compaction compaction = new Compaction(file, commits);
        if (file.isDurable()) {
            var _ = compaction.rounds.scheduleWithFixedDelay(
                    compaction::attempt, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        return compaction;
    }

    /** A round that fails costs space only: the next one may do better. */
    private void attempt() {
        try {
            round();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The store's file could not be compacted", e);
        }
    }

    /** Moving makes the disk write what it was given, which nobody should have to wait for: it is left for quiet times. */
    private void round() throws InterruptedException {
        while (!rounds.isShutdown() && file.rewriteSome()) {
            commits.whileNobodyWrites(file::writeTables);
            Thread.sleep(BREATH_MILLISECONDS);
        }
        long version = file.store().getCurrentVersion();
        if (version == lastVersion) {
            commits.whileNobodyWrites(file::moveSome);
        }
        lastVersion = file.store().getCurrentVersion();
    }

    /** Returns once no round is under way. */
    @Override
    public void close() {
        rounds.close();
    }
}
