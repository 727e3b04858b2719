package io.shangquan.demand.demand.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shangquan.demand.demand.application.Desk;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.test.Given;
import io.shangquan.local.store.DocumentStore;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.aggregate.MongoAggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.clock.ClockSweep;
import io.shangquan.platform.store.clock.DueHandler;
import io.shangquan.platform.test.BenchFigures;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a page of "my work" takes at 1,000 and at 100,000 demands, and how long the sweep needs to find what is due among 100,000
 * deadlines.
 */
class WorkBench {

    private static final String DISTRICT = "110105-gongti";
    private static final List<String> UNITS = List.of("safety", "culture", "industry", "environment", "welfare");
    private static final int FEW = 1_000;
    private static final int MANY = BenchFigures.scaled(100_000, 5_000);
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 2_000;
    private static final int DUE = 100;
    private static final int SWEEPS = 5;
    private static final Instant NOW = Given.MONDAY.plus(Duration.ofDays(30));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final DocumentStore store;
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoCollection<Document> demands;
    private final Collections collections = new Collections();
    private final Random random = new Random(7);
    private final Document template =
            DemandDocument.of(Given.demand(DemandStatus.ROUTED).state());
    private int written;

    WorkBench(@TempDir Path place) {
        this.store = DocumentStore.open(place.resolve("store"), DocumentStore.anyLoopbackPort());
        this.client = MongoClients.create(store.uri());
        this.database = client.getDatabase("bench");
        this.demands = database.getCollection(DemandFields.COLLECTION);
        new MongoAggregateStores(
                        database,
                        collections,
                        PlatformJson.lenient(),
                        () -> UUID.randomUUID().toString(),
                        CLOCK,
                        () -> null,
                        List::of,
                        new SimpleMeterRegistry())
                .of(new Kept());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void pagesAndDeadlines() {
        MongoDemandQueries queries = new MongoDemandQueries(database);
        fill(FEW);
        pages(queries);
        double few = pages(queries);
        fill(MANY);
        pages(queries);
        double many = pages(queries);
        BenchFigures.atMost("a page of my work, 1,000 → %,d demands, p99".formatted(written), many / few, 1.5, "×");
        BenchFigures.note("a page of my work, p99 of few and of many", "%.2f and %.2f ms".formatted(few, many));
        double[] found = new double[SWEEPS];
        for (int round = 0; round < SWEEPS; round++) {
            found[round] = sweep();
        }
        Arrays.sort(found);
        BenchFigures.atMost(
                "what is due is found among %,d deadlines, median of %d sweeps".formatted(written, SWEEPS),
                found[SWEEPS / 2],
                50,
                "ms");
        assertThat(store.takeScans()).as("no query reads what it does not show").isEmpty();
    }

    /** Demands with deadlines of the next months; a hundred of the first hundred thousand are due at {@link #NOW}. */
    private void fill(int upTo) {
        while (written < upTo) {
            List<Document> batch = new ArrayList<>();
            for (int at = 0; at < BATCH; at++, written++) {
                String unit = UNITS.get(random.nextInt(UNITS.size()));
                boolean due = written % (MANY / DUE) == 0;
                Date dueAt = Date.from(
                        due ? NOW.minusSeconds(written) : NOW.plusSeconds(60 + random.nextInt(60 * 60 * 24 * 90)));
                batch.add(new Document(template)
                        .append(ReservedFields.ID, "demand-" + written)
                        .append(ReservedFields.DISTRICT, DISTRICT)
                        .append(ReservedFields.VERSION, 1L)
                        .append(ReservedFields.NEXT_DUE_AT, dueAt)
                        .append(DemandFields.UNIT, unit)
                        .append(DemandFields.DESKS, List.of(Desk.unit(unit)))
                        .append(DemandFields.DESK_DUE_AT, dueAt));
            }
            demands.insertMany(batch);
        }
    }

    /** @return p99 in milliseconds */
    private double pages(MongoDemandQueries queries) {
        long[] times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            String unit = UNITS.get(random.nextInt(UNITS.size()));
            long begun = System.nanoTime();
            Page<?> page = queries.onDesks(DISTRICT, Set.of(Desk.unit(unit)), null, new PageRequest(50, null));
            times[round] = System.nanoTime() - begun;
            if (page.items().isEmpty()) {
                throw new IllegalStateException("nothing lies on the desk of " + unit);
            }
        }
        Arrays.sort(times);
        return times[ROUNDS * 99 / 100] / 1e6;
    }

    /**
     * What is found is counted and left as it is.
     *
     * @return milliseconds until the first is passed on
     */
    private double sweep() {
        AtomicInteger found = new AtomicInteger();
        long[] first = new long[1];
        long begun = System.nanoTime();
        DueHandler counting = new DueHandler() {
            @Override
            public String collection() {
                return DemandFields.COLLECTION;
            }

            @Override
            public void fire(String district, String id, Instant dueAt) {
                if (found.getAndIncrement() == 0) {
                    first[0] = System.nanoTime() - begun;
                }
            }
        };
        new ClockSweep(collections, List.of(counting), CLOCK, new SimpleMeterRegistry()).sweep();
        assertThat(found.get()).as("all that is due").isGreaterThanOrEqualTo(DUE);
        return first[0] / 1e6;
    }

    /** The demands' collection, as the stores know it; nothing is written through it. */
    private record Kept() implements AggregateMapping<Document, Object> {

        @Override
        public String collection() {
            return DemandFields.COLLECTION;
        }

        @Override
        public Document write(Document state) {
            return state;
        }

        @Override
        public Document read(Document document) {
            return document;
        }

        @Override
        public OutboundEvent message(Object event, Document after) {
            throw new UnsupportedOperationException("nothing is written");
        }
    }
}
