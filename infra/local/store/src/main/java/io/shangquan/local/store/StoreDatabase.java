package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A database whose collections and indexes are maps of the table store: {@code databases.<database>.<collection>} and
 * {@code indexes.<database>.<collection>$<index>}.
 */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<DocumentKey> {

    private static final String DOCUMENTS = "databases.";
    private static final String ID_INDEX = "_id_";
    private static final String NAMESPACE = "ns";
    private static final String NAME = "name";

    private final StoreFile file;
    private final ScanLog scans;

    StoreDatabase(String name, StoreFile file, ScanLog scans, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        this.scans = scans;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equalsIgnoreCase("dropIndexes")) {
            return dropIndexes(query);
        }
        if (command.equalsIgnoreCase("aggregate")
                && query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getFirst() instanceof Document first
                && first.get("$match") instanceof Document match) {
            return ScopedValue.where(StoreCollection.FIRST_MATCH, new AtomicReference<>(match))
                    .call(() -> super.handleCommand(channel, command, query, databases, oplog));
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    @Override
    protected MongoCollection<DocumentKey> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoreCollection(this, name, options, documents(name, options), scans, cursorRegistry);
    }

    private StoredDocuments documents(String collection, CollectionOptions options) {
        return new StoredDocuments(
                file.documents(DOCUMENTS + getFullCollectionNamespace(collection)), options.getIdField());
    }

    /** @throws MongoServerError if the index is of a kind whose entries would depend on a filter */
    @Override
    protected synchronized void addIndex(Document description) {
        if (description.containsKey("partialFilterExpression")) {
            throw new MongoServerError(67, "CannotCreateIndex", "The local store has no partial indexes");
        }
        super.addIndex(description);
    }

    @Override
    protected Index<DocumentKey> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return name.equals(ID_INDEX)
                ? new IdIndex(name, keys, documents(collection, CollectionOptions.withDefaults()))
                : new SecondaryIndex(file.entries(indexMap(collection, name)), name, keys, true, sparse);
    }

    @Override
    protected Index<DocumentKey> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(file.entries(indexMap(collection, name)), name, keys, false, sparse);
    }

    private String indexMap(String collection, String index) {
        return indexMaps(getFullCollectionNamespace(collection)) + index;
    }

    private static String indexMaps(String namespace) {
        return StoreFile.ENTRIES + namespace + '$';
    }

    /** The library looks for the named index in all collections of the database; this looks in one. */
    private synchronized Document dropIndexes(Document command) {
        MongoCollection<DocumentKey> collection = resolveCollection((String) command.get("dropIndexes"), false);
        Document answer = new Document();
        if (collection != null) {
            Object index = Optional.ofNullable(command.get("index"))
                    .orElseThrow(() -> new MongoServerError(ErrorCode.FailedToParse, "The index is not named"));
            answer.put("nIndexesWas", collection.getNumIndexes());
            for (Document description : described(collection, index)) {
                String name = String.valueOf(description.get(NAME));
                dropIndex(collection, name);
                getOrCreateIndexesCollection()
                        .deleteDocuments(new Document(NAMESPACE, collection.getFullName()).append(NAME, name), 1);
            }
        }
        Utils.markOkay(answer);
        return answer;
    }

    private List<Document> described(MongoCollection<DocumentKey> collection, Object index) {
        List<Document> all = new ArrayList<>();
        getOrCreateIndexesCollection()
                .handleQuery(new Document(NAMESPACE, collection.getFullName()))
                .forEach(all::add);
        if (index.equals("*")) {
            all.removeIf(description -> ID_INDEX.equals(description.get(NAME)));
            return all;
        }
        List<Document> found = new ArrayList<>();
        for (Object named : index instanceof Collection<?> several ? several : List.of(index)) {
            found.add(all.stream()
                    .filter(description -> named.equals(description.get(named instanceof Document ? "key" : NAME)))
                    .findFirst()
                    .orElseThrow(() -> new IndexNotFoundException("index not found with name [" + named + "]")));
        }
        if (found.stream().anyMatch(description -> ID_INDEX.equals(description.get(NAME)))) {
            throw new MongoServerError(ErrorCode.InvalidOptions, "cannot drop _id index");
        }
        return found;
    }

    @Override
    protected void dropIndex(MongoCollection<DocumentKey> collection, String name) {
        super.dropIndex(collection, name);
        file.remove(indexMap(collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        file.remove(DOCUMENTS + getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        String before = collection.getFullName();
        super.moveCollection(from, collection, name);
        file.rename(DOCUMENTS + before, DOCUMENTS + collection.getFullName());
        for (String map : file.names()) {
            if (map.startsWith(indexMaps(before))) {
                file.rename(
                        map,
                        indexMaps(collection.getFullName())
                                + map.substring(indexMaps(before).length()));
            }
        }
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        String prefix = getDatabaseName() + '.';
        for (String map : file.names()) {
            if (map.startsWith(DOCUMENTS + prefix) || map.startsWith(StoreFile.ENTRIES + prefix)) {
                file.remove(map);
            }
        }
    }

    @Override
    protected long getStorageSize() {
        return file.size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
