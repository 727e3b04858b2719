package io.shangquan.local.store;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A table of the store's file, which is read as it is and written through the journal. */
final class Table<V> {

    private final MVMap<byte[], V> map;
    private final Journal journal;

    Table(MVMap<byte[], V> map, Journal journal) {
        this.map = map;
        this.journal = journal;
    }

    /** To read only. */
    MVMap<byte[], V> map() {
        return map;
    }

    /** Returns what the key had before. */
    @Nullable
    V put(byte[] key, V value) {
        V before = map.put(key, value);
        journal.note(map, key, value);
        return before;
    }

    /** Returns what the key had. */
    @Nullable
    V remove(byte[] key) {
        V before = map.remove(key);
        if (before != null) {
            journal.note(map, key, null);
        }
        return before;
    }

    void clear() {
        map.clear();
        journal.noteStructure();
    }
}
