package io.shangquan.local.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.IntegerDataType;

/**
 * The tables in which everything is kept, and the journal of what was changed since they were last written to their file; or memory in
 * the place of both.
 */
final class StoreFile implements AutoCloseable {

    /** What the names of the tables with index entries begin with. */
    static final String ENTRIES = "indexes.";

    private static final String NAME = "documents.mv";
    private static final String JOURNAL_NAME = "documents.journal";
    private static final String EPOCH = "epoch";
    private static final int FORMAT = 3;
    private static final int CACHE_MEGABYTES = 64;
    private static final int PAGE_BYTES = 8 * 1024;

    /** The share of the file's data, in percent, that is in use where it is kept small. */
    private static final int FILL_RATE = 60;

    private static final int STEP_BYTES = 8 * 1024 * 1024;
    private static final Duration COMPACTION = Duration.ofSeconds(2);

    private final MVStore store;
    private final Journal journal;
    private final MVMap<String, Long> epochs;
    private long epoch;

    private StoreFile(MVStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
        this.epochs = store.openMap("journal");
        this.epoch = epochs.getOrDefault(EPOCH, 0L);
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
        StoreFile file = new StoreFile(store, Journal.open(dir.resolve(JOURNAL_NAME)));
        file.journal.replay(file.epoch, file::table);
        file.writeTables();
        file.journal.restart();
        return file;
    }

    static StoreFile inMemory() {
        return new StoreFile(new MVStore.Builder().open(), Journal.none());
    }

    MVStore store() {
        return store;
    }

    boolean isDurable() {
        return store.getFileStore() != null;
    }

    /** In bytes. */
    long size() {
        return isDurable() ? store.getFileStore().size() : 0;
    }

    Table<byte[]> documents(String name) {
        return new Table<>(open(name, ByteArrayDataType.INSTANCE), journal);
    }

    Table<Integer> entries(String name) {
        return new Table<>(open(name, IntegerDataType.INSTANCE), journal);
    }

    private <V> MVMap<byte[], V> open(String name, DataType<V> values) {
        if (!store.hasMap(name)) {
            journal.noteStructure();
        }
        return store.openMap(
                name,
                new MVMap.Builder<byte[], V>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(values));
    }

    private MVMap<byte[], ?> table(int id) {
        String name = Objects.requireNonNull(store.getMapName(id), "The journal tells of a table that is not there");
        return name.startsWith(ENTRIES) ? entries(name).map() : documents(name).map();
    }

    /** The names of all tables. */
    List<String> names() {
        return List.copyOf(store.getMapNames());
    }

    void remove(String table) {
        journal.noteStructure();
        store.removeMap(table);
    }

    void rename(String table, String name) {
        journal.noteStructure();
        store.renameMap(store.openMap(table), name);
    }

    /** Commits what was changed, while nobody changes anything; returns what others need not wait for. */
    Runnable commit() {
        if (journal.isExhausted()) {
            writeTables();
            return () -> {};
        }
        WriteBuffer frame = journal.take();
        return frame == null ? () -> {} : () -> journal.write(frame, epoch);
    }

    /** Writes the tables, so that nothing needs the journal any more. Nobody may write meanwhile. */
    void writeTables() {
        if (isDurable() && store.hasUnsavedChanges()) {
            epoch++;
            epochs.put(EPOCH, epoch);
            store.commit();
            journal.restart();
        }
    }

    /** Makes pages anew that are scattered over the file; returns whether there was any. It takes effect when the tables are written. */
    boolean rewriteSome() {
        return store.compact(FILL_RATE, STEP_BYTES);
    }

    /** Moves some of what is at the end of the file to free space before it; returns whether there was any. Nobody may write meanwhile. */
    boolean moveSome() {
        if (store.getFileStore() instanceof RandomAccessStore file && file.getFillRate() < FILL_RATE) {
            writeTables();
            file.compactMoveChunks(FILL_RATE, STEP_BYTES, store);
            return true;
        }
        return false;
    }

    /** Makes the file smaller, for a limited time. All tables must have been opened, and nobody may write meanwhile. */
    void compact() {
        long begun = System.nanoTime();
        boolean more = isDurable();
        while (more && System.nanoTime() - begun < COMPACTION.toNanos()) {
            more = rewriteSome();
            writeTables();
            more |= moveSome();
        }
    }

    @Override
    public void close() {
        writeTables();
        compact();
        store.close();
        journal.close();
    }
}
