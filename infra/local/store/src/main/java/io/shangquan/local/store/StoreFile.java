package io.shangquan.local.store;

import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/** The file in which everything is kept, or memory in its place. */
final class StoreFile implements AutoCloseable {

    private static final String NAME = "documents.mv";
    private static final int FORMAT = 2;
    private static final int CACHE_MEGABYTES = 64;
    private static final int PAGE_BYTES = 8 * 1024;

    /** The share of the file's data, in percent, that is in use where it is kept small. */
    private static final int FILL_RATE = 60;

    private static final int STEP_BYTES = 8 * 1024 * 1024;
    private static final Duration COMPACTION = Duration.ofSeconds(2);

    private final MVStore store;

    private StoreFile(MVStore store) {
        this.store = store;
    }

    /** @throws IllegalStateException if the file was written in another format */
    static StoreFile open(Path dir) {
        // Nothing but a commit of ours may write: one at another time could keep half of a change.
        MVStore store = new MVStore.Builder()
                .fileName(dir.resolve(NAME).toString())
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .autoCompactFillRate(FILL_RATE)
                .open();
        store.setVersionsToKeep(0);
        store.setRetentionTime(0);
        if (store.getMapNames().isEmpty()) {
            store.setStoreVersion(FORMAT);
        } else if (store.getStoreVersion() != FORMAT) {
            store.closeImmediately();
            throw new IllegalStateException(
                    dir.resolve(NAME) + " was written by another version of the store and must be removed");
        }
        return new StoreFile(store);
    }

    static StoreFile inMemory() {
        return new StoreFile(new MVStore.Builder().open());
    }

    MVStore store() {
        return store;
    }

    boolean isDurable() {
        return store.getFileStore() != null;
    }

    /** Rewrites some of what is scattered over the file, for the next commit; returns whether there was any. */
    boolean rewriteSome() {
        return store.compact(FILL_RATE, STEP_BYTES);
    }

    /** Moves some of what is at the end of the file to free space before it; returns whether there was any. Nobody may write meanwhile. */
    boolean moveSome() {
        if (store.getFileStore() instanceof RandomAccessStore file && file.getFillRate() < FILL_RATE) {
            file.compactMoveChunks(FILL_RATE, STEP_BYTES, store);
            return true;
        }
        return false;
    }

    /** Makes the file smaller, for a limited time. All maps must have been opened, and nobody may write meanwhile. */
    void compact() {
        long begun = System.nanoTime();
        boolean more = isDurable();
        while (more && System.nanoTime() - begun < COMPACTION.toNanos()) {
            more = rewriteSome();
            store.commit();
            more |= moveSome();
        }
    }

    @Override
    public void close() {
        compact();
        store.close();
    }
}
