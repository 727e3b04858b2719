package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * An index whose entries are the keys of a document's fields, followed by the key of its id; beside each stands where the latter begins.
 * An entry with an empty key tells that the index was built, and at which fields any document ever had an array or sorted otherwise than
 * its keys.
 */
final class SecondaryIndex extends Index<DocumentKey> implements Walkable {

    /** What fits into the bits that are kept of each field. */
    private static final int MOST_FIELDS = 16;

    private static final byte[] BUILT = new byte[0];
    private static final String ID = "_id";

    private final Table<Integer> entries;
    private final List<IndexField> declared;
    private final List<IndexField> fields;
    private final boolean unique;
    private int traits;

    /** @throws IllegalArgumentException if there are too many fields */
    SecondaryIndex(Table<Integer> entries, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        super(name, keys, sparse);
        if (keys.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("An index has at most " + MOST_FIELDS + " fields");
        }
        this.entries = entries;
        this.declared = keys.stream()
                .map(key -> new IndexField(key.getKey(), key.isAscending()))
                .toList();
        this.fields = declared.stream().anyMatch(field -> field.path().equals(ID))
                ? declared
                : Stream.concat(declared.stream(), Stream.of(new IndexField(ID, true)))
                        .toList();
        this.unique = unique;
        Integer built = entries.map().get(BUILT);
        this.traits = built == null ? 0 : built;
    }

    boolean isBuilt() {
        return entries.map().containsKey(BUILT);
    }

    /** Makes the index of documents that are there already; leaves nothing behind if one of them cannot be in it. */
    void build(Stream<Document> documents, MongoCollection<DocumentKey> collection) {
        boolean built = false;
        try {
            documents.forEach(document -> {
                checkAdd(document, collection);
                add(document, DocumentKey.of(document.get(ID)), collection);
            });
            entries.put(BUILT, traits);
            built = true;
        } finally {
            if (!built) {
                entries.clear();
            }
        }
    }

    /** Follows a document from its old keys to its new ones. */
    void move(Document before, Document after, DocumentKey key) {
        List<byte[]> old = held(before);
        IndexedKeys now = IndexedKeys.of(after, declared);
        List<byte[]> next = held(now);
        List<byte[]> left = without(old, next);
        left.forEach(gone -> entries.remove(Interval.joined(gone, key.bytes())));
        enter(without(next, old), now, key);
    }

    @Override
    public @Nullable DocumentKey getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        check(document, collection);
    }

    @Override
    public void add(Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {
        IndexedKeys keys = IndexedKeys.of(document, declared);
        enter(held(keys), keys, position);
    }

    @Override
    public DocumentKey remove(Document document) {
        DocumentKey key = DocumentKey.of(document.get(ID));
        held(document).forEach(gone -> entries.remove(Interval.joined(gone, key.bytes())));
        return key;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentKey> collection) {
        check(after, collection);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, DocumentKey position, MongoCollection<DocumentKey> collection) {
        // The collection calls move when it has put the document, so that nothing can fail between the two.
    }

    /** @throws CannotIndexParallelArraysError if two fields are different arrays */
    private void check(Document document, MongoCollection<DocumentKey> collection) {
        if (!unique && declared.size() == 1) {
            return;
        }
        IndexedKeys keys = IndexedKeys.of(document, declared);
        if (!keys.isPlain()) {
            getKeyValues(document);
        }
        if (unique) {
            DocumentKey own = DocumentKey.of(document.get(ID));
            for (byte[] key : held(keys)) {
                Iterator<Candidate> holders = walk(Interval.of(key), false);
                while (holders.hasNext()) {
                    if (!holders.next().key().equals(own)) {
                        throw new DuplicateKeyError(this, collection, getKeys(), valuesOf(document));
                    }
                }
            }
        }
    }

    private KeyValue valuesOf(Document document) {
        List<@Nullable Object> values = new ArrayList<>();
        for (IndexField field : declared) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, field.path());
            values.add(value instanceof Missing ? null : value);
        }
        return new KeyValue(values);
    }

    private List<byte[]> held(Document document) {
        return held(IndexedKeys.of(document, declared));
    }

    private List<byte[]> held(IndexedKeys keys) {
        return isSparse() && !keys.present() ? List.of() : keys.keys();
    }

    private void enter(List<byte[]> keys, IndexedKeys of, DocumentKey key) {
        keys.forEach(next -> entries.put(Interval.joined(next, key.bytes()), next.length));
        int known = traits | of.arrays() | of.unsorted() << MOST_FIELDS;
        if (known != traits) {
            traits = known;
            if (isBuilt()) {
                entries.put(BUILT, known);
            }
        }
    }

    private static List<byte[]> without(List<byte[]> keys, List<byte[]> others) {
        Set<byte[]> known = new TreeSet<>(Arrays::compareUnsigned);
        known.addAll(others);
        return keys.stream().filter(key -> !known.contains(key)).toList();
    }

    @Override
    public List<IndexField> fields() {
        return fields;
    }

    @Override
    public boolean holdsArrays(int field) {
        return field < declared.size() && (traits >>> field & 1) != 0;
    }

    @Override
    public boolean sorts(int field) {
        return field >= declared.size() || (traits >>> MOST_FIELDS >>> field & 1) == 0;
    }

    @Override
    public boolean covers(Conditions conditions) {
        return !isSparse() || declared.stream().anyMatch(field -> conditions.demandPresence(field.path()));
    }

    @Override
    public long count(Interval interval) {
        return StoredDocuments.rank(entries.map(), interval.to())
                - StoredDocuments.rank(entries.map(), interval.from());
    }

    @Override
    public Iterator<Candidate> walk(Interval interval, boolean backwards) {
        Cursor<byte[], Integer> cursor = StoredDocuments.cursor(entries.map(), interval, backwards);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Candidate next() {
                return new Candidate(cursor.next(), cursor.getValue(), null);
            }
        };
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<DocumentKey> getPositions(Document query) {
        throw new UnsupportedOperationException("Queries are planned by the collection");
    }

    @Override
    public long getCount() {
        return entries.map().sizeAsLong() - (isBuilt() ? 1 : 0);
    }

    /** Whether it is to be built. */
    @Override
    public boolean isEmpty() {
        return !isBuilt();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && other instanceof SecondaryIndex index
                && unique == index.unique
                && declared.equals(index.declared);
    }

    @Override
    public void drop() {
        // The database removes the entries.
    }
}
