package io.shangquan.local.store;

import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVStore;

/**
 * Commits for several writers at once: whoever comes while a commit is under way waits for it, and those who wait share the next one. A
 * commit hands the bytes to the operating system; they survive the death of the process, not the loss of power.
 */
final class GroupCommit {

    private final MVStore store;
    private final boolean durable;
    private final AtomicLong written = new AtomicLong();
    private final Object turn = new Object();
    private long committed;

    GroupCommit(MVStore store) {
        this.store = store;
        this.durable = store.getFileStore() != null;
    }

    /** Returns once everything that this thread has written is in the file. */
    void commit() {
        if (!durable) {
            return;
        }
        long mine = written.incrementAndGet();
        synchronized (turn) {
            if (committed >= mine) {
                return;
            }
            long upTo = written.get();
            store.commit();
            committed = upTo;
        }
    }
}
