package io.shangquan.platform.store;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.aggregate.MongoAggregateStores;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.store.outbox.OutboxBatch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A counter as the smallest aggregate there is, on a database of its own. */
final class Fixture {

    static final String DISTRICT = "110105-gongti";
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    final MongoDatabase database;
    final Collections collections = new Collections();
    final List<OutboxBatch> told = new CopyOnWriteArrayList<>();
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final MongoAggregateStores stores;
    final AggregateStore<Counter, Counted> counters;

    Fixture(Backend backend) {
        database =
                backend.client().getDatabase("t" + UUID.randomUUID().toString().substring(0, 8));
        stores = new MongoAggregateStores(
                database,
                collections,
                PlatformJson.lenient(),
                () -> UUID.randomUUID().toString(),
                clock,
                () -> null,
                () -> List.of(told::add),
                new SimpleMeterRegistry());
        counters = stores.of(new CounterMapping(1));
    }

    /** Carries out something as a command with a key. */
    static <T> T as(String key, java.util.function.Supplier<T> work) {
        return CommandScope.call(command(key), work::get);
    }

    static Command command(String key) {
        return Command.of("tester", "test", key, "body", NOW);
    }

    Result<Counter, String> create(String id) {
        return as("create-" + id, () -> counters.create(DISTRICT, id, new Counter(0, null), List.of(new Counted(0))));
    }

    Result<Counter, String> increment(String id, String key) {
        return as(key, () -> counters.change(DISTRICT, id, increment()));
    }

    static Function<Counter, Verdict<Counter, Counted, String>> increment() {
        return counter -> new Verdict.Accepted<>(
                new Counter(counter.value() + 1, counter.dueAt()), List.of(new Counted(counter.value() + 1)));
    }

    Document raw(String id) {
        return Optional.ofNullable(database.getCollection("counters")
                        .find(new Document("_id", id))
                        .first())
                .orElseThrow();
    }

    record Counter(int value, @Nullable Instant dueAt) {}

    record Counted(int value) {}

    record CounterMapping(int schema) implements AggregateMapping<Counter, Counted> {

        @Override
        public String collection() {
            return "counters";
        }

        @Override
        public Document write(Counter state) {
            return new Document(schema == 1 ? "value" : "count", state.value());
        }

        @Override
        public Counter read(Document document) {
            return new Counter(document.getInteger(schema == 1 ? "value" : "count"), null);
        }

        @Override
        public OutboundEvent message(Counted event, Counter after) {
            return new OutboundEvent("io.shangquan.test.counted.v1", event);
        }

        @Override
        public Optional<Instant> nextDueAt(Counter state) {
            return Optional.ofNullable(state.dueAt());
        }

        @Override
        public Map<Integer, UnaryOperator<Document>> upcasts() {
            return schema == 1
                    ? Map.of()
                    : Map.of(1, old -> new Document(old).append("count", old.getInteger("value")));
        }
    }
}
