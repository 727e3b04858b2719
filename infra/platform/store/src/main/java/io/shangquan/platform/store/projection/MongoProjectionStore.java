package io.shangquan.platform.store.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A projection in MongoDB: what an event says and that it was seen are one write. */
final class MongoProjectionStore implements ProjectionStore {

    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String PARTS = "parts.";

    private final MongoCollection<Document> collection;

    MongoProjectionStore(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public boolean apply(String district, String id, String part, String sequence, Document set) {
        List<Bson> updates = new ArrayList<>();
        set.forEach((field, value) -> updates.add(value == null ? Updates.unset(field) : Updates.set(field, value)));
        return write(district, id, part, sequence, updates);
    }

    @Override
    public boolean remove(String district, String id, String part, String sequence, Iterable<String> fields) {
        List<Bson> updates = new ArrayList<>(StreamSupport.stream(fields.spliterator(), false)
                .map(Updates::unset)
                .toList());
        return write(district, id, part, sequence, updates);
    }

    @Override
    public Optional<Document> find(String district, String id) {
        return Optional.ofNullable(collection.find(byId(district, id)).first());
    }

    @Override
    public void clear() {
        collection.deleteMany(new Document());
    }

    private boolean write(String district, String id, String part, String sequence, List<Bson> updates) {
        updates.add(Updates.set(PARTS + part, sequence));
        Bson update = Updates.combine(updates);
        Bson notNewer = and(byId(district, id), or(exists(PARTS + part, false), lt(PARTS + part, sequence)));
        try {
            return applied(notNewer, update, true);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // The document is there: either another part has just made it, or this part has seen something newer.
            return applied(notNewer, update, false);
        }
    }

    private boolean applied(Bson filter, Bson update, boolean upsert) {
        var result = collection.updateOne(filter, update, new UpdateOptions().upsert(upsert));
        return result.getMatchedCount() > 0 || result.getUpsertedId() != null;
    }

    private static Bson byId(String district, String id) {
        return and(eq(DISTRICT, district), eq(ID, id));
    }
}
