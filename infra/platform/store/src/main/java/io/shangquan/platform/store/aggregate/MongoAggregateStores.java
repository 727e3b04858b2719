package io.shangquan.platform.store.aggregate;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.MeterRegistry;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.store.outbox.OutboxBatch;
import io.shangquan.platform.store.outbox.OutboxListener;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes stores on one database. */
public final class MongoAggregateStores implements AggregateStores {

    private final MongoDatabase database;
    private final Collections collections;
    private final EntryFactory entries;
    private final Supplier<List<OutboxListener>> listeners;
    private final StoreMetrics metrics;

    /**
     * @param json writes event data
     * @param traceparent the W3C trace context of the moment, null outside of a trace
     * @param listeners told of every outbox that holds something
     */
    public MongoAggregateStores(
            MongoDatabase database,
            Collections collections,
            JsonMapper json,
            IdSource ids,
            Clock clock,
            Supplier<@Nullable String> traceparent,
            Supplier<List<OutboxListener>> listeners,
            MeterRegistry registry) {
        this.database = database;
        this.collections = collections;
        this.entries = new EntryFactory(json, ids, clock, traceparent);
        this.listeners = listeners;
        this.metrics = new StoreMetrics(registry);
    }

    @Override
    public <S, E> AggregateStore<S, E> of(AggregateMapping<S, E> mapping) {
        MongoCollection<Document> collection = database.getCollection(mapping.collection());
        collection.createIndex(Indexes.ascending(ReservedFields.OUTBOX_AT), new IndexOptions().sparse(true));
        collection.createIndex(Indexes.ascending(ReservedFields.NEXT_DUE_AT), new IndexOptions().sparse(true));
        collections.add(collection);
        return new MongoAggregateStore<>(mapping, collection, entries, this::tell, metrics);
    }

    private void tell(OutboxBatch batch) {
        listeners.get().forEach(listener -> listener.appended(batch));
    }
}
