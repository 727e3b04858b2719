package io.shangquan.platform.store.aggregate;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;

/**
 * The store's epoch: after a restore from backup, counters begin again where the backup stood, and events would look older than
 * what consumers have seen. Raising the epoch makes every new event newer.
 */
public final class StoreEpoch {

    private static final String COLLECTION = "store_meta";
    private static final String EPOCH = "epoch";
    private static final String VALUE = "value";

    private final MongoCollection<Document> meta;
    private volatile int epoch;

    public StoreEpoch(MongoDatabase database) {
        this.meta = database.getCollection(COLLECTION);
    }

    /** The epoch; 1 until it is raised. Read once: a raise is followed by a restart. */
    public int value() {
        if (epoch == 0) {
            epoch = update(Updates.setOnInsert(VALUE, 1));
        }
        return epoch;
    }

    /** Raises the epoch, after a restore and before the service starts to accept commands. */
    public int raise() {
        value();
        epoch = update(Updates.inc(VALUE, 1));
        return epoch;
    }

    private int update(org.bson.conversions.Bson change) {
        Document kept = meta.findOneAndUpdate(
                eq("_id", EPOCH),
                change,
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(kept).getInteger(VALUE);
    }
}
