package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index of ids, which is the documents themselves: they stand in the order of their ids. */
final class IdIndex extends Index<DocumentKey> {

    private static final String ID = "_id";

    private final StoredDocuments documents;

    IdIndex(String name, List<IndexKey> keys, StoredDocuments documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public @Nullable DocumentKey getPosition(Document document) {
        DocumentKey key = DocumentKey.of(document.get(ID));
        return documents.contains(key) ? key : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        if (documents.contains(DocumentKey.of(document.get(ID)))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(ID)));
        }
    }

    @Override
    public void add(Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {
        // The document is put by its collection.
    }

    @Override
    public @Nullable DocumentKey remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentKey> collection) {
        // An id does not change: the library refuses it.
    }

    @Override
    public void updateInPlace(
            Document before, Document after, DocumentKey position, MongoCollection<DocumentKey> collection) {
        // The document is put by its collection.
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
        return documents.count();
    }

    /** Never to be built. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void drop() {
        // Goes with the documents.
    }
}
