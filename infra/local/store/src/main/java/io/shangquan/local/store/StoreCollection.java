package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collection that plans its queries along its indexes. It hands out copies: what is answered to one client cannot be changed by the
 * update of another. All that reads or changes documents holds the collection's monitor, as the library has it.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<DocumentKey> {

    /** The first "$match" of the pipeline that is carried out now; whoever reads the whole collection for it takes it. */
    static final ScopedValue<AtomicReference<@Nullable Document>> FIRST_MATCH = ScopedValue.newInstance();

    private final StoredDocuments documents;
    private final ScanLog scans;
    private boolean firstOnly;
    private int returned;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            StoredDocuments documents,
            ScanLog scans,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.scans = scans;
    }

    StoredDocuments documents() {
        return documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        if (orderBy != null && orderBy.containsKey("$natural")) {
            return matchDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        int most = firstOnly ? 1 : limit;
        Plan plan = planner().best(Conditions.of(query), orderOf(orderBy), most == 0 ? 0 : (long) skip + most);
        return examine(plan, query, orderBy, skip, most, batchSize, fields);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Walk all = new Walk(documents, Interval.ALL, 0);
        Plan plan = Plan.of(List.of(all), true, isNaturalDescending(orderBy));
        return examine(plan, query, orderBy, skip, limit, batchSize, fields);
    }

    private QueryResult examine(
            Plan plan,
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        AtomicLong examined = new AtomicLong();
        Stream<Document> candidates = plan.candidates()
                .peek(_ -> examined.incrementAndGet())
                .map(documents::find)
                .filter(Objects::nonNull);
        QueryResult result = matchDocumentsFromStream(
                query, candidates, skip, limit, batchSize, plan.ordered() ? null : deriveComparator(orderBy), fields);
        if (!getCollectionName().startsWith("system.")) {
            scans.note(getFullName(), query, orderBy, examined.get(), returned);
        }
        return result;
    }

    private Planner planner() {
        List<Walkable> ways = new ArrayList<>();
        ways.add(documents);
        for (Index<DocumentKey> index : getIndexes()) {
            if (index instanceof SecondaryIndex secondary) {
                ways.add(secondary);
            }
        }
        return new Planner(ways);
    }

    private static List<IndexField> orderOf(@Nullable Document orderBy) {
        return orderBy == null
                ? List.of()
                : orderBy.entrySet().stream()
                        .map(field -> new IndexField(
                                field.getKey(), field.getValue() instanceof Number sign && sign.intValue() > 0))
                        .toList();
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        returned = matched.size();
        return super.createQueryResult(matched, batchSize);
    }

    @Override
    public Iterable<Document> queryAll() {
        Document match = FIRST_MATCH.isBound() ? FIRST_MATCH.get().getAndSet(null) : null;
        return handleQuery(match == null ? new Document() : match);
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    /** An update of one document ends its search with the first match. */
    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        firstOnly = !isMulti;
        try {
            return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
        } finally {
            firstOnly = false;
        }
    }

    /** Adds an index and, if it is new, enters the documents that are there. */
    @Override
    public synchronized void addIndex(Index<DocumentKey> index) {
        boolean known = getIndexes().stream().anyMatch(other -> other.getName().equals(index.getName()));
        if (!known && index instanceof SecondaryIndex secondary && !secondary.isBuilt()) {
            try {
                secondary.build(documents.all().map(documents::find).filter(Objects::nonNull), this);
            } catch (MongoServerError e) {
                throw new IndexBuildFailedException(e, this);
            }
        }
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
    }

    @Override
    protected DocumentKey addDocumentInternal(Document document) {
        DocumentKey key =
                getIdField() == null ? DocumentKey.of(UUID.randomUUID()) : DocumentKey.of(document.get(getIdField()));
        if (documents.put(key, document)) {
            throw new IllegalStateException("A document with this id was there already");
        }
        return key;
    }

    @Override
    protected void handleUpdate(DocumentKey position, Document before, Document after) {
        documents.put(position, after);
        for (Index<DocumentKey> index : getIndexes()) {
            if (index instanceof SecondaryIndex secondary) {
                secondary.move(before, after, position);
            }
        }
    }

    @Override
    protected void removeDocument(DocumentKey position) {
        if (!documents.remove(position)) {
            throw new IllegalStateException("There was no document with this id");
        }
    }

    @Override
    protected @Nullable Document getDocument(DocumentKey position) {
        return documents.find(position);
    }

    @Override
    protected @Nullable DocumentKey findDocumentPosition(Document document) {
        if (getIdField() == null) {
            return super.findDocumentPosition(document);
        }
        DocumentKey key = DocumentKey.of(document.get(getIdField()));
        return documents.contains(key) ? key : null;
    }

    @Override
    protected Stream<DocumentWithPosition<DocumentKey>> streamAllDocumentsWithPosition() {
        return documents
                .all()
                .map(candidate ->
                        new DocumentWithPosition<>(Objects.requireNonNull(documents.find(candidate)), candidate.key()));
    }

    @Override
    public int count() {
        return documents.count();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("The size is measured when it is asked for");
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(documents.size(), Integer.MAX_VALUE);
    }
}
