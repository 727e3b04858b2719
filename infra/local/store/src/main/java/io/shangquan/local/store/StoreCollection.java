package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/**
 * A collection that hands out copies. The parent hands out its own documents and changes them in place, so that an answer could be
 * written to the wire while another client's update changes it. A copy is also what an update works on, before it is put back.
 */
final class StoreCollection extends H2Collection {

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> data,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, data, meta, cursors);
    }

    /** A query that names an id looks at one document; the parent would look at all as soon as it names anything else too. */
    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        Optional<String> id = idIn(query);
        if (id.isEmpty()) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        Stream<Document> named = Stream.ofNullable(getDocument(id.get()));
        return matchDocumentsFromStream(named, query, orderBy, skip, limit, batchSize, fields);
    }

    private static Optional<String> idIn(Document query) {
        if (query.get("_id") instanceof String id) {
            return Optional.of(id);
        }
        return query.get("$and") instanceof Collection<?> conditions
                ? conditions.stream()
                        .flatMap(condition -> condition instanceof Document part ? idIn(part).stream() : Stream.empty())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        return super.createQueryResult(
                matched.stream().map(Document::cloneDeeply).toList(), batchSize);
    }
}
