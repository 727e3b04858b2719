package io.shangquan.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Commits for several writers at once: whoever comes while a commit is under way waits for it, and those who wait share the next one. No
 * commit begins while a change is half made, so that a document and its index entries reach the file together or not at all. A commit
 * hands the bytes to the operating system; they survive the death of the process, not the loss of power.
 */
final class GroupCommit {

    private final MVStore store;
    private final boolean durable;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicLong written = new AtomicLong();
    private final Object turn = new Object();
    private long committed;

    GroupCommit(MVStore store) {
        this.store = store;
        this.durable = store.getFileStore() != null;
    }

    /** Carries out a change; once this returns or throws, what was changed is in the file, and what the change came upon too. */
    <T> T change(Supplier<T> change) {
        long mine = 0;
        gate.readLock().lock();
        try {
            return change.get();
        } finally {
            mine = written.incrementAndGet();
            gate.readLock().unlock();
            await(mine);
        }
    }

    /** Returns once everything that this thread has written is in the file. */
    void commit() {
        await(written.incrementAndGet());
    }

    private void await(long mine) {
        if (!durable) {
            return;
        }
        synchronized (turn) {
            if (committed < mine) {
                commitAll();
            }
        }
    }

    /** Does something with the file while no change is under way. */
    void whileNobodyWrites(Runnable work) {
        gate.writeLock().lock();
        try {
            work.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void commitAll() {
        whileNobodyWrites(() -> {
            long upTo = written.get();
            store.commit();
            committed = upTo;
        });
    }
}
