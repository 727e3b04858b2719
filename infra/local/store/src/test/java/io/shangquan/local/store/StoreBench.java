package io.shangquan.local.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Prints what the store needs at 100,000 documents of about a kilobyte, asked through a driver, how many writes it takes from eight
 * connections at once, and how its file grows. Client and store share the process. Run {@code main} with the class path of the tests and,
 * as the one argument, a directory that does not exist yet; it is left behind.
 */
final class StoreBench {

    private static final int DOCUMENTS = 100_000;
    private static final int DISTRICTS = 4;
    private static final int TEXT_CHARACTERS = 600;
    private static final int ROUNDS = 4;
    private static final int CONNECTIONS = 8;

    private final Random random = new Random(7);
    private final MongoCollection<Document> demands;
    private final Path file;

    private StoreBench(MongoCollection<Document> demands, Path file) {
        this.demands = demands;
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path dir = Path.of(arguments[0]);
        Path file = dir.resolve("documents.mv");
        try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            StoreBench bench = new StoreBench(client.getDatabase("bench").getCollection("demands"), file);
            bench.createIndexes();
            bench.growth();
            bench.fill();
            bench.queries();
            bench.throughput();
            bench.indexing();
            store.takeScans().forEach(scan -> System.out.println("scanned: " + scan));
        }
        System.out.printf("file when closed: %.1f MB%n", Files.size(file) / 1e6);
        long begun = System.nanoTime();
        DocumentStore.open(dir, DocumentStore.anyLoopbackPort()).close();
        System.out.printf("opened and closed in %.0f ms%n", (System.nanoTime() - begun) / 1e6);
    }

    private void createIndexes() {
        demands.createIndex(Indexes.ascending("district", "status", "_id"));
        demands.createIndex(Indexes.ascending("district", "readers", "_id"));
        demands.createIndex(Indexes.ascending("district", "site", "_id"));
        demands.createIndex(Indexes.ascending("outboxAt"), new IndexOptions().sparse(true));
    }

    private void growth() throws IOException {
        measure("insert", DOCUMENTS / 2, i -> demands.insertOne(demand(i)));
        size("after 50,000 inserts");
        for (int round = 1; round <= ROUNDS; round++) {
            measure("update by {district, _id, version}", DOCUMENTS / 2, this::update);
            size("after " + round * DOCUMENTS / 2 + " updates");
        }
    }

    private void fill() throws IOException {
        for (int i = DOCUMENTS / 2; i < DOCUMENTS; i += 1_000) {
            demands.insertMany(
                    IntStream.range(i, i + 1_000).mapToObj(this::demand).toList());
        }
        size("at 100,000 documents");
    }

    private void throughput() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 2; round++) {
            int from = DOCUMENTS * (round + 1);
            atOnce("inserts", i -> demands.insertOne(demand(from + i)));
            atOnce("updates by {district, _id, version}", this::update);
            atOnce("reads by _id", i -> demands.find(Filters.eq("_id", id(i))).first());
        }
    }

    private void indexing() {
        measure("index made of what is there", 1, _ -> demands.createIndex(Indexes.ascending("title")));
    }

    private void queries() {
        Document byIdDescending = new Document("_id", -1);
        for (int round = 1; round <= 2; round++) {
            measure("update by {district, _id, version}", 5_000, this::update);
            measure("findOneAndUpdate by {district, _id, version}", 5_000, this::findAndUpdate);
            measure(
                    "{district, status} sort _id desc limit 50",
                    2_000,
                    i -> page(Filters.and(district(i), Filters.eq("status", status(i))), byIdDescending));
            measure(
                    "{district, readers in [a, b]} sort _id desc limit 50",
                    2_000,
                    i -> page(Filters.and(district(i), Filters.in("readers", reader(), reader())), byIdDescending));
            measure(
                    "{district, site, status} after an id, sort _id limit 50",
                    2_000,
                    i -> page(
                            Filters.and(
                                    district(i),
                                    Filters.eq("site", "site-" + i % 50),
                                    Filters.eq("status", status(i)),
                                    Filters.gt("_id", id(random.nextInt(DOCUMENTS)))),
                            new Document("_id", 1)));
            measure(
                    "{outboxAt <} sort outboxAt limit 50",
                    2_000,
                    _ -> page(
                            Filters.lt("outboxAt", Date.from(Instant.ofEpochSecond(2_000_000_000))),
                            Sorts.ascending("outboxAt")));
            measure(
                    "find by _id",
                    5_000,
                    i -> demands.find(Filters.eq("_id", id(i))).first());
            measure(
                    "count {district, status}",
                    5,
                    i -> demands.countDocuments(Filters.and(district(i), Filters.eq("status", status(i)))));
            measure("scan of all", 3, i -> demands.countDocuments(Filters.eq("title", "no such " + i)));
        }
    }

    private void page(Bson filter, Bson order) {
        demands.find(filter).sort(order).limit(50).into(new ArrayList<>());
    }

    private void update(int i) {
        int id = random.nextInt(DOCUMENTS / 2);
        demands.updateOne(Filters.and(district(id), Filters.eq("_id", id(id)), Filters.gte("version", 1L)), change(i));
    }

    private void findAndUpdate(int i) {
        int id = random.nextInt(DOCUMENTS / 2);
        demands.findOneAndUpdate(
                Filters.and(district(id), Filters.eq("_id", id(id)), Filters.gte("version", 1L)),
                change(i),
                new FindOneAndUpdateOptions());
    }

    private Bson change(int i) {
        return Updates.combine(
                Updates.inc("version", 1L),
                Updates.set("status", status(random.nextInt(100))),
                i % 50 == 0
                        ? Updates.set("outboxAt", Date.from(Instant.ofEpochSecond(1_700_000_000L + i)))
                        : Updates.unset("outboxAt"));
    }

    private Document demand(int i) {
        return new Document("_id", id(i))
                .append("district", name(i))
                .append("version", 1L)
                .append("status", status(i))
                .append("site", "site-" + i % 50)
                .append("readers", List.of(reader(), reader(), reader()))
                .append("title", "demand " + i)
                .append("text", text())
                .append("at", Date.from(Instant.ofEpochSecond(1_700_000_000L + i)))
                .append("outbox", List.of())
                .append("history", List.of(new Document("state", "SUBMITTED").append("by", reader())));
    }

    /** Words that repeat about as often as in speech. */
    private String text() {
        StringBuilder text = new StringBuilder();
        while (text.length() < TEXT_CHARACTERS) {
            text.append(Integer.toString(random.nextInt(1 + random.nextInt(1_000_000)), 36))
                    .append(' ');
        }
        return text.toString();
    }

    private String reader() {
        return "reader-" + random.nextInt(2_000);
    }

    private static Bson district(int i) {
        return Filters.eq("district", name(i));
    }

    private static String name(int i) {
        return "110105-" + i % DISTRICTS;
    }

    private static String status(int i) {
        return List.of("SUBMITTED", "ROUTED", "ANSWERED", "CLOSED").get(i / 7 % 4);
    }

    private static String id(int i) {
        return "%08x-1c5d-7e3a-9b1f-%012d".formatted(i * 37, i);
    }

    private void size(String when) throws IOException {
        System.out.printf("file %s: %.1f MB%n", when, Files.size(file) / 1e6);
    }

    private static void atOnce(String what, IntConsumer work) throws InterruptedException, ExecutionException {
        int times = 20_000;
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CONNECTIONS; client++) {
            int first = client;
            clients.add(() -> {
                for (int i = first; i < times; i += CONNECTIONS) {
                    work.accept(i);
                }
                return null;
            });
        }
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (Future<Void> done : threads.invokeAll(clients)) {
                done.get();
            }
        }
        System.out.printf(
                "%-58s %7.0f/s from %d connections%n", what, times / ((System.nanoTime() - begun) / 1e9), CONNECTIONS);
    }

    private static void measure(String what, int times, IntConsumer work) {
        long[] took = new long[times];
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            work.accept(i);
            took[i] = System.nanoTime() - before;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(took);
        System.out.printf(
                "%-58s median %7.3f ms, p99 %7.3f ms, %7.0f/s%n",
                what, took[times / 2] / 1e6, took[times * 99 / 100] / 1e6, times / seconds);
    }
}
