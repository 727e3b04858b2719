package io.shangquan.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Commits for several writers at once: whoever comes while a commit is under way waits for it, and those who wait share the next one. No
 * commit begins while a change is half made, so that a document and its index entries are kept together or not at all. A commit hands
 * the bytes to the operating system; they survive the death of the process, not the loss of power.
 */
final class GroupCommit {

    private final StoreFile file;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicLong written = new AtomicLong();
    private final Object turn = new Object();
    private long committed;
    private @Nullable RuntimeException failure;

    GroupCommit(StoreFile file) {
        this.file = file;
    }

    /**
     * Carries out a change; once this returns or throws, what was changed is kept, and what the change came upon too.
     *
     * @throws IllegalStateException if it cannot be kept; nothing can any more then
     */
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

    /** Does something with the files while no change and no commit is under way. */
    void whileNobodyWrites(Runnable work) {
        synchronized (turn) {
            lastingly(() -> {
                gate.writeLock().lock();
                try {
                    work.run();
                } finally {
                    gate.writeLock().unlock();
                }
            });
        }
    }

    private void await(long mine) {
        if (!file.isDurable()) {
            return;
        }
        synchronized (turn) {
            if (committed < mine) {
                lastingly(this::commit);
            }
        }
    }

    /** What was changed in memory cannot be taken back: after a failure nothing may succeed any more. */
    private void lastingly(Runnable work) {
        if (failure != null) {
            throw new IllegalStateException("The store cannot write to its files any more", failure);
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private void commit() {
        Runnable rest;
        long upTo;
        gate.writeLock().lock();
        try {
            upTo = written.get();
            rest = file.commit();
        } finally {
            gate.writeLock().unlock();
        }
        rest.run();
        committed = upTo;
    }
}
