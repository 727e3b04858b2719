package io.shangquan.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The documents of a collection as BSON, in the order of their ids. Whoever asks for a document gets one of his own. */
final class StoredDocuments implements Walkable {

    private final Table<byte[]> table;
    private final MVMap<byte[], byte[]> map;
    private final List<IndexField> fields;

    /** @param idField the field that holds the id; null if documents get an id that they do not hold */
    StoredDocuments(Table<byte[]> table, @Nullable String idField) {
        this.table = table;
        this.map = table.map();
        this.fields = idField == null ? List.of() : List.of(new IndexField(idField, true));
    }

    @Nullable
    Document find(DocumentKey key) {
        byte[] found = map.get(key.bytes());
        return found == null ? null : read(found);
    }

    /** The document of a candidate; null if it was deleted since the walk began. */
    @Nullable
    Document find(Candidate candidate) {
        byte[] beside = candidate.document();
        return beside == null ? find(candidate.key()) : read(beside);
    }

    boolean contains(DocumentKey key) {
        return map.containsKey(key.bytes());
    }

    /** Puts a document in the place of the one with this key, if there is one; returns whether there was. */
    boolean put(DocumentKey key, Document document) {
        return table.put(key.bytes(), write(document)) != null;
    }

    /** Returns whether there was a document with this key. */
    boolean remove(DocumentKey key) {
        return table.remove(key.bytes()) != null;
    }

    int count() {
        return map.size();
    }

    /** In bytes. */
    long size() {
        return map.values().stream().mapToLong(document -> document.length).sum();
    }

    Stream<Candidate> all() {
        return map.entrySet().stream().map(entry -> new Candidate(entry.getKey(), 0, entry.getValue()));
    }

    @Override
    public List<IndexField> fields() {
        return fields;
    }

    @Override
    public boolean holdsArrays(int field) {
        return false;
    }

    @Override
    public boolean sorts(int field) {
        return true;
    }

    @Override
    public boolean covers(Conditions conditions) {
        return true;
    }

    @Override
    public long count(Interval interval) {
        return rank(map, interval.to()) - rank(map, interval.from());
    }

    @Override
    public Iterator<Candidate> walk(Interval interval, boolean backwards) {
        Cursor<byte[], byte[]> cursor = cursor(map, interval, backwards);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Candidate next() {
                return new Candidate(cursor.next(), 0, cursor.getValue());
            }
        };
    }

    /** How many keys of a map precede a key. */
    static long rank(MVMap<byte[], ?> map, byte[] key) {
        long index = map.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }

    /** Walks an interval; may also come upon the key that the interval excludes. */
    static <V> Cursor<byte[], V> cursor(MVMap<byte[], V> map, Interval interval, boolean backwards) {
        return backwards
                ? map.cursor(interval.to(), interval.from(), true)
                : map.cursor(interval.from(), interval.to(), false);
    }

    private static Document read(byte[] document) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(document));
    }

    private static byte[] write(Document document) {
        ByteBuf buffer = Unpooled.buffer(1024);
        try {
            BsonEncoder.encodeDocument(document, buffer);
            return ByteBufUtil.getBytes(buffer);
        } finally {
            buffer.release();
        }
    }
}
