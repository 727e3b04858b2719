package io.shangquan.platform.store.reservation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reservations in MongoDB. One that was not confirmed in time can be taken over, but only after looking whether its owner has come
 * to be after all: a process may have died between making the owner and confirming.
 */
public final class MongoReservations implements Reservations {

    private static final String COLLECTION = "reservations";
    private static final String ID = "_id";
    private static final String OWNER = "owner";
    private static final String SCOPE = "district";
    private static final String EXPIRES_AT = "expiresAt";
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final MongoCollection<Document> reservations;
    private final Collections aggregates;
    private final Clock clock;

    public MongoReservations(MongoDatabase database, Collections aggregates, Clock clock) {
        this.reservations = database.getCollection(COLLECTION);
        this.aggregates = aggregates;
        this.clock = clock;
    }

    @Override
    public boolean claim(String kind, String scope, String value, String owner) {
        Instant now = clock.instant();
        Date lease = Date.from(now.plus(LEASE));
        Document claim = new Document(ID, id(kind, scope, value))
                .append(SCOPE, scope)
                .append(OWNER, owner)
                .append(EXPIRES_AT, lease);
        try {
            reservations.insertOne(claim);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        Document held = find(kind, scope, value);
        if (held == null) {
            return claim(kind, scope, value, owner);
        }
        String holder = held.getString(OWNER);
        if (holder.equals(owner)) {
            return true;
        }
        Date expiresAt = held.getDate(EXPIRES_AT);
        if (expiresAt == null || expiresAt.toInstant().isAfter(now)) {
            return false;
        }
        if (hasComeToBe(scope, holder)) {
            confirm(kind, scope, value, holder);
            return false;
        }
        Bson expired = and(eq(ID, id(kind, scope, value)), eq(OWNER, holder), eq(EXPIRES_AT, expiresAt));
        return reservations
                        .updateOne(expired, Updates.combine(Updates.set(OWNER, owner), Updates.set(EXPIRES_AT, lease)))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public void confirm(String kind, String scope, String value, String owner) {
        reservations.updateOne(owned(kind, scope, value, owner), Updates.unset(EXPIRES_AT));
    }

    @Override
    public void release(String kind, String scope, String value, String owner) {
        reservations.deleteOne(owned(kind, scope, value, owner));
    }

    @Override
    public Optional<String> ownerOf(String kind, String scope, String value) {
        return Optional.ofNullable(find(kind, scope, value)).map(held -> held.getString(OWNER));
    }

    private @Nullable Document find(String kind, String scope, String value) {
        return reservations.find(eq(ID, id(kind, scope, value))).first();
    }

    private boolean hasComeToBe(String scope, String owner) {
        Bson byId = scope.equals(EVERYWHERE)
                ? eq(ReservedFields.ID, owner)
                : and(eq(ReservedFields.DISTRICT, scope), eq(ReservedFields.ID, owner));
        return aggregates.all().stream()
                .anyMatch(collection -> collection.find(byId).first() != null);
    }

    private static Bson owned(String kind, String scope, String value, String owner) {
        return and(eq(ID, id(kind, scope, value)), eq(OWNER, owner));
    }

    private static String id(String kind, String scope, String value) {
        return kind + '|' + scope + '|' + value;
    }
}
