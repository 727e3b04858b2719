package io.shangquan.demand.demand.mongo;

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
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Prints how long a page of "my work" takes at 1,000 and at 100,000 demands, and how long the sweep needs to find what is due among 100,000
 * deadlines. Run {@code main} with the class path of the tests and, as the one argument, a directory that does not exist yet; it is left behind.
 */
final class WorkBench {

    private static final String DISTRICT = "110105-gongti";
    private static final List<String> UNITS = List.of("safety", "culture", "industry", "environment", "welfare");
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 2_000;
    private static final int DUE = 100;
    private static final Instant NOW = Given.MONDAY.plus(Duration.ofDays(30));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final MongoDatabase database;
    private final MongoCollection<Document> demands;
    private final Collections collections = new Collections();
    private final Random random = new Random(7);
    private final Document template =
            DemandDocument.of(Given.demand(DemandStatus.ROUTED).state());
    private int written;

    private WorkBench(MongoDatabase database) {
        this.database = database;
        this.demands = database.getCollection(DemandFields.COLLECTION);
        new MongoAggregateStores(
                        database,
                        collections,
                        PlatformJson.lenient(),
                        () -> UUID.randomUUID().toString(),
                        CLOCK,
                        () -> null,
                        Stream::of,
                        new SimpleMeterRegistry())
                .of(new Kept());
    }

    public static void main(String[] arguments) {
        try (DocumentStore store = DocumentStore.open(Path.of(arguments[0]), DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            WorkBench bench = new WorkBench(client.getDatabase("bench"));
            MongoDemandQueries queries = new MongoDemandQueries(bench.database);
            bench.fill(FEW);
            bench.pages(queries);
            long few = bench.pages(queries);
            bench.fill(MANY);
            bench.pages(queries);
            long many = bench.pages(queries);
            System.out.printf("p99 grows %.2f times%n", (double) many / few);
            bench.sweep();
            store.takeScans().forEach(scan -> System.out.println("scanned: " + scan));
        }
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

    /** @return p99 in nanoseconds */
    private long pages(MongoDemandQueries queries) {
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
        System.out.printf(
                "a page of 50 among %,d demands: median %.2f ms, p99 %.2f ms%n",
                written, times[ROUNDS / 2] / 1e6, times[ROUNDS * 99 / 100] / 1e6);
        return times[ROUNDS * 99 / 100];
    }

    /** What is found is counted and left as it is. */
    private void sweep() {
        for (int round = 0; round < 5; round++) {
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
            System.out.printf(
                    "%,d of %,d deadlines found in %.1f ms, all passed on after %.1f ms%n",
                    found.get(), written, first[0] / 1e6, (System.nanoTime() - begun) / 1e6);
        }
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
