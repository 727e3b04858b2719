package io.shangquan.platform.store.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The store's epoch: after a restore from backup, counters begin again where the backup stood, and events would look older than
 * what consumers have seen. A raised epoch makes every new event newer.
 *
 * <p>An operator who has restored a backup names the restore in {@code shangquan.store.restore}; each name raises the epoch once,
 * however many instances start with it and however often.
 */
public final class StoreEpoch {

    private static final String COLLECTION = "store_meta";
    private static final String EPOCH = "epoch";
    private static final String VALUE = "value";
    private static final String RESTORE = "restore";

    private final MongoCollection<Document> meta;
    private final String restore;
    private volatile int epoch;

    /** @param restore names the last restore from backup; empty if there was none */
    public StoreEpoch(MongoDatabase database, String restore) {
        this.meta = database.getCollection(COLLECTION);
        this.restore = restore;
    }

    /** The epoch; 1 until a restore raises it. Read once: a restore is followed by a restart. */
    public int value() {
        if (epoch == 0) {
            int kept = keep();
            epoch = restore.isEmpty() ? kept : raiseOnce();
        }
        return epoch;
    }

    private int keep() {
        Document kept = meta.findOneAndUpdate(
                eq("_id", EPOCH),
                Updates.setOnInsert(VALUE, 1),
                returningAfter().upsert(true));
        return Objects.requireNonNull(kept).getInteger(VALUE);
    }

    private int raiseOnce() {
        Bson notYet = and(eq("_id", EPOCH), ne(RESTORE, restore));
        Bson raise = Updates.combine(Updates.inc(VALUE, 1), Updates.set(RESTORE, restore));
        Document raised = meta.findOneAndUpdate(notYet, raise, returningAfter());
        return raised == null ? keep() : raised.getInteger(VALUE);
    }

    private static FindOneAndUpdateOptions returningAfter() {
        return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    }
}
