package io.shangquan.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int KILLS = 2;
    private static final int WRITERS = 4;
    private static final int WRITES_EACH_TIME = 250;
    private static final int STATES = 3;

    /** The versions of the documents that were acknowledged, by their ids. */
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    @TempDir
    Path dir;

    @Test
    @Timeout(60)
    void every_acknowledged_write_survives_the_death_of_the_process()
            throws IOException, InterruptedException, ExecutionException {
        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled(kill);
        }

        try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            List<Document> kept = things(client).find().into(new ArrayList<>());
            assertThat(kept).hasSizeGreaterThanOrEqualTo(acknowledged.size());
            kept.forEach(thing -> assertThat(thing.getLong("version"))
                    .isGreaterThanOrEqualTo(acknowledged.getOrDefault(thing.getString("_id"), 1L)));
            assertThat(kept).extracting(thing -> thing.getString("_id")).containsAll(acknowledged.keySet());
            IntStream.range(0, STATES)
                    .forEach(state -> assertThat(things(client).find(and(eq("district", "d"), eq("state", state))))
                            .containsExactlyInAnyOrderElementsOf(kept.stream()
                                    .filter(thing -> thing.getInteger("state") == state)
                                    .toList()));
        }
    }

    private void writeUntilKilled(int kill) throws IOException, InterruptedException, ExecutionException {
        Process process = start();
        String uri =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        try (MongoClient client = MongoClients.create(uri + "/?serverSelectionTimeoutMS=5000");
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            MongoCollection<Document> things = things(client);
            things.createIndex(Indexes.ascending("district", "state", "_id"));
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String prefix = kill + "-" + writer + "-";
                writing.add(writers.submit(() -> write(things, prefix)));
            }
            while (acknowledged.size() < (kill + 1) * WRITES_EACH_TIME) {
                Thread.sleep(5);
            }
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            for (Future<?> done : writing) {
                done.get();
            }
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        dir.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void write(MongoCollection<Document> things, String prefix) {
        try {
            for (int i = 0; i < 100_000; i++) {
                String id = prefix + i;
                things.insertOne(new Document("_id", id)
                        .append("district", "d")
                        .append("version", 1L)
                        .append("state", 0)
                        .append("text", "x".repeat(200)));
                acknowledged.put(id, 1L);
                change(things, prefix + i / 2);
            }
        } catch (MongoException e) {
            // The process is dead: what was not acknowledged may be lost.
        }
    }

    private void change(MongoCollection<Document> things, String id) {
        long version = acknowledged.getOrDefault(id, 0L);
        assertThat(things.updateOne(
                                and(eq("district", "d"), eq("_id", id), eq("version", version)),
                                Updates.combine(
                                        Updates.set("state", (int) (version % STATES)),
                                        Updates.set("version", version + 1)))
                        .getModifiedCount())
                .isEqualTo(1);
        acknowledged.put(id, version + 1);
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }

    /** A store in a process of its own, which prints its address and waits to be killed. */
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) throws InterruptedException {
            DocumentStore store = DocumentStore.open(Path.of(arguments[0]), DocumentStore.anyLoopbackPort());
            System.out.println(store.uri());
            Thread.sleep(TimeUnit.MINUTES.toMillis(2));
            store.close();
        }
    }
}
