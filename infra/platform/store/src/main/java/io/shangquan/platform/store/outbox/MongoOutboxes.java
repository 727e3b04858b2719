package io.shangquan.platform.store.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.aggregate.OutboxDocuments;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The outboxes of all aggregates in MongoDB; found by the sparse index on {@code outboxAt}. */
public final class MongoOutboxes implements Outboxes {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final Collections collections;

    public MongoOutboxes(Collections collections) {
        this.collections = collections;
    }

    @Override
    public List<OutboxBatch> waitingSince(Instant before, int limit) {
        List<OutboxBatch> found = new ArrayList<>();
        for (MongoCollection<Document> collection : collections.all()) {
            collection
                    .find(lt(ReservedFields.OUTBOX_AT, Date.from(before)))
                    .sort(ascending(ReservedFields.OUTBOX_AT))
                    .limit(limit)
                    .projection(include(ReservedFields.DISTRICT, ReservedFields.OUTBOX))
                    .map(document -> OutboxDocuments.read(name(collection), document))
                    .into(found);
        }
        return found.stream().filter(batch -> !batch.entries().isEmpty()).toList();
    }

    @Override
    public Optional<OutboxBatch> read(String collection, String district, String aggregate) {
        Document found = collections
                .named(collection)
                .find(byId(district, aggregate))
                .projection(include(ReservedFields.DISTRICT, ReservedFields.OUTBOX))
                .first();
        return Optional.ofNullable(found)
                .map(document -> OutboxDocuments.read(collection, document))
                .filter(batch -> !batch.entries().isEmpty());
    }

    @Override
    public void drain(List<Acknowledged> acknowledged) {
        Map<String, List<Acknowledged>> byCollection =
                acknowledged.stream().collect(Collectors.groupingBy(Acknowledged::collection));
        byCollection.forEach((name, batch) -> drain(collections.named(name), batch));
    }

    @Override
    public Optional<Instant> oldestWaiting() {
        return collections.all().stream()
                .flatMap(collection -> Stream.ofNullable(collection
                        .find(gt(ReservedFields.OUTBOX_AT, Date.from(Instant.EPOCH)))
                        .sort(ascending(ReservedFields.OUTBOX_AT))
                        .projection(include(ReservedFields.OUTBOX_AT))
                        .first()))
                .map(document -> document.getDate(ReservedFields.OUTBOX_AT))
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .min(Instant::compareTo);
    }

    private static void drain(MongoCollection<Document> collection, List<Acknowledged> batch) {
        List<WriteModel<Document>> whole = new ArrayList<>();
        for (Acknowledged done : batch) {
            whole.add(new UpdateOneModel<>(
                    and(byId(done.district(), done.aggregate()), eq(ReservedFields.SEQUENCE, done.sequence())),
                    Updates.combine(
                            Updates.set(ReservedFields.OUTBOX, List.of()), Updates.unset(ReservedFields.OUTBOX_AT))));
        }
        BulkWriteResult result = collection.bulkWrite(whole, UNORDERED);
        if (result.getMatchedCount() < batch.size()) {
            // Somebody appended meanwhile: remove only what was acknowledged.
            collection.bulkWrite(batch.stream().map(MongoOutboxes::pull).toList(), UNORDERED);
        }
    }

    private static WriteModel<Document> pull(Acknowledged done) {
        return new UpdateOneModel<>(
                and(byId(done.district(), done.aggregate()), gt(ReservedFields.SEQUENCE, done.sequence())),
                Updates.pullByFilter(new Document(
                        ReservedFields.OUTBOX,
                        new Document(OutboxDocuments.SEQUENCE, new Document("$lte", done.sequence())))));
    }

    private static Bson byId(String district, String aggregate) {
        return and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, aggregate));
    }

    private static String name(MongoCollection<Document> collection) {
        return collection.getNamespace().getCollectionName();
    }
}
