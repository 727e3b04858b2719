package io.shangquan.platform.store.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A projection in MongoDB: what an event says and that it was seen are one write. */
final class MongoProjectionStore implements ProjectionStore {

    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String PARTS = "parts.";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collection;

    MongoProjectionStore(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public boolean apply(String district, String id, String part, String sequence, Document set) {
        return write(Guarded.of(new Change(district, id, part, sequence, set)));
    }

    @Override
    public void applyAll(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Guarded> guarded = changes.stream().map(Guarded::of).toList();
        List<UpdateOneModel<Document>> updates =
                guarded.stream().map(MongoProjectionStore::upsert).toList();
        try {
            collection.bulkWrite(updates, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean onlyTaken = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyTaken) {
                throw e;
            }
            e.getWriteErrors().forEach(error -> update(guarded.get(error.getIndex())));
        }
    }

    @Override
    public boolean remove(String district, String id, String part, String sequence, Iterable<String> fields) {
        Document unset = new Document();
        fields.forEach(field -> unset.append(field, null));
        return apply(district, id, part, sequence, unset);
    }

    @Override
    public Optional<Document> find(String district, String id) {
        return Optional.ofNullable(collection.find(byId(district, id)).first());
    }

    @Override
    public void clear() {
        collection.deleteMany(new Document());
    }

    private boolean write(Guarded change) {
        try {
            return applied(collection.updateOne(change.notNewer(), change.update(), UPSERT));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return update(change);
        }
    }

    /** For a document that is there: either another part has just made it, or this part has seen something newer. */
    private boolean update(Guarded change) {
        return applied(collection.updateOne(change.notNewer(), change.update()));
    }

    private static UpdateOneModel<Document> upsert(Guarded change) {
        return new UpdateOneModel<>(change.notNewer(), change.update(), UPSERT);
    }

    private static boolean applied(UpdateResult result) {
        return result.getMatchedCount() > 0 || result.getUpsertedId() != null;
    }

    private static Bson byId(String district, String id) {
        return and(eq(DISTRICT, district), eq(ID, id));
    }

    /** A change as an update, and the filter that keeps it from undoing a newer one. */
    private record Guarded(Bson notNewer, Bson update) {

        static Guarded of(Change change) {
            String seen = PARTS + change.part();
            List<Bson> updates = new ArrayList<>();
            change.set()
                    .forEach((field, value) ->
                            updates.add(value == null ? Updates.unset(field) : Updates.set(field, value)));
            updates.add(Updates.set(seen, change.sequence()));
            return new Guarded(
                    and(byId(change.district(), change.id()), or(exists(seen, false), lt(seen, change.sequence()))),
                    Updates.combine(updates));
        }
    }
}
