package io.shangquan.platform.store.command;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.shangquan.platform.core.command.IdempotencyRecords;
import io.shangquan.platform.core.work.Gatherer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Idempotency keys in MongoDB. How a request ended is written some milliseconds later, with many others: if the process dies
 * before, the lease runs out, and whoever repeats the request finds what it made under the reserved id.
 */
public final class MongoIdempotencyRecords implements IdempotencyRecords, AutoCloseable {

    private static final String COLLECTION = "idempotency_keys";
    private static final String ID = "_id";
    private static final String BODY = "body";
    private static final String RESERVED = "reserved";
    private static final String LEASE_UNTIL = "leaseUntil";
    private static final String AT = "at";
    private static final String STATUS = "status";
    private static final String LOCATION = "location";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final Duration KEPT = Duration.ofHours(24);

    private final MongoCollection<Document> keys;
    private final Clock clock;
    private final Map<String, Start.Done> unwritten = new ConcurrentHashMap<>();
    private final Gatherer<Completed> completions = new Gatherer<>("idempotency-keys", this::write);

    public MongoIdempotencyRecords(MongoDatabase database, Clock clock) {
        this.keys = database.getCollection(COLLECTION);
        this.clock = clock;
        keys.createIndex(Indexes.ascending(AT));
    }

    @Override
    public Start begin(String keyHash, String bodyHash, String idIfNew, Duration lease) {
        Instant now = clock.instant();
        Date leaseUntil = Date.from(now.plus(lease));
        try {
            keys.insertOne(new Document(ID, keyHash)
                    .append(BODY, bodyHash)
                    .append(RESERVED, idIfNew)
                    .append(LEASE_UNTIL, leaseUntil)
                    .append(AT, Date.from(now)));
            return new Start.Proceed(idIfNew);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        // Asked for before the record is read: what is written meanwhile is found there.
        Start.Done done = unwritten.get(keyHash);
        Document held = keys.find(eq(ID, keyHash)).first();
        if (held == null) {
            return begin(keyHash, bodyHash, idIfNew, lease);
        }
        if (!bodyHash.equals(held.getString(BODY))) {
            return new Start.OtherBody();
        }
        if (done != null) {
            return done;
        }
        if (held.containsKey(STATUS)) {
            return new Start.Done(held.getInteger(STATUS), held.getString(LOCATION));
        }
        Date heldUntil = held.getDate(LEASE_UNTIL);
        boolean takenOver = heldUntil.toInstant().isBefore(now)
                && keys.updateOne(
                                        and(underWay(keyHash), eq(LEASE_UNTIL, heldUntil)),
                                        Updates.set(LEASE_UNTIL, leaseUntil))
                                .getMatchedCount()
                        > 0;
        return takenOver ? new Start.Proceed(held.getString(RESERVED)) : new Start.Running();
    }

    @Override
    public void complete(String keyHash, int status, @Nullable String location) {
        Start.Done done = new Start.Done(status, location);
        unwritten.put(keyHash, done);
        if (!completions.add(new Completed(keyHash, done))) {
            unwritten.remove(keyHash);
        }
    }

    @Override
    public void release(String keyHash) {
        if (!unwritten.containsKey(keyHash)) {
            keys.deleteOne(underWay(keyHash));
        }
    }

    @Override
    public void abandon(String keyHash) {
        if (!unwritten.containsKey(keyHash)) {
            keys.updateOne(underWay(keyHash), Updates.set(LEASE_UNTIL, Date.from(Instant.EPOCH)));
        }
    }

    private static Bson underWay(String keyHash) {
        return and(eq(ID, keyHash), exists(STATUS, false));
    }

    /** Writes the rest. */
    @Override
    public void close() {
        completions.close();
    }

    private void write(List<Completed> batch) {
        try {
            keys.bulkWrite(batch.stream().map(MongoIdempotencyRecords::update).toList(), UNORDERED);
        } finally {
            batch.forEach(completed -> unwritten.remove(completed.keyHash()));
        }
    }

    private static WriteModel<Document> update(Completed completed) {
        return new UpdateOneModel<>(
                eq(ID, completed.keyHash()),
                Updates.combine(
                        Updates.set(STATUS, completed.done().status()),
                        Updates.set(LOCATION, completed.done().location()),
                        Updates.unset(LEASE_UNTIL)));
    }

    /** Forgets keys that are older than a day. */
    public long sweep() {
        return keys.deleteMany(lt(AT, Date.from(clock.instant().minus(KEPT)))).getDeletedCount();
    }

    private record Completed(String keyHash, Start.Done done) {}
}
