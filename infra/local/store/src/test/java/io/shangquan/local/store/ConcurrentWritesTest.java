package io.shangquan.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ConcurrentWritesTest {

    private static final int WRITERS = 8;
    private static final int CHANGES = 100;
    private static final int THINGS = 4;

    @TempDir
    Path dir;

    @Test
    void no_change_under_a_version_is_lost_and_indexes_follow() throws InterruptedException, ExecutionException {
        try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = things(client);
            things.createIndex(Indexes.ascending("district", "status"));
            IntStream.range(0, THINGS)
                    .forEach(i -> things.insertOne(new Document("_id", "t" + i)
                            .append("district", "d")
                            .append("version", 0L)
                            .append("changes", List.of())));

            atOnce(writer -> {
                for (int change = 0; change < CHANGES; change++) {
                    change(things, "t" + change % THINGS, writer + "-" + change);
                }
            });

            List<Document> kept = things.find().into(new ArrayList<>());
            assertThat(kept).allSatisfy(thing -> {
                assertThat(thing.getLong("version")).isEqualTo(WRITERS * CHANGES / THINGS);
                assertThat(thing.getList("changes", String.class))
                        .doesNotHaveDuplicates()
                        .hasSize(WRITERS * CHANGES / THINGS);
            });
            for (Document thing : kept) {
                assertThat(things.find(and(eq("district", "d"), eq("status", thing.get("status")))))
                        .containsExactly(thing);
            }
        }
    }

    @Test
    void of_those_who_insert_the_same_at_once_one_succeeds() throws InterruptedException, ExecutionException {
        try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = things(client);

            atOnce(writer -> {
                for (int change = 0; change < CHANGES; change++) {
                    things.updateOne(
                            eq("_id", "t" + change),
                            Updates.combine(Updates.setOnInsert("by", writer), Updates.inc("times", 1)),
                            new UpdateOptions().upsert(true));
                }
            });

            assertThat(things.find())
                    .hasSize(CHANGES)
                    .allSatisfy(thing -> assertThat(thing.get("times")).isEqualTo(WRITERS));
        }
    }

    @Test
    void readers_are_answered_while_writers_wait_for_their_commit() throws InterruptedException {
        StoreBackend backend = new StoreBackend(StoreFile.open(dir));
        try (DocumentStore store = new DocumentStore(backend, DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri());
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            MongoCollection<Document> things = things(client);
            things.insertOne(new Document("_id", "here"));
            CountDownLatch waiting = new CountDownLatch(WRITERS);
            List<Future<?>> written = new ArrayList<>();

            backend.commits().whileNobodyWrites(() -> {
                for (int writer = 0; writer < WRITERS; writer++) {
                    Document thing = new Document("_id", writer);
                    written.add(writers.submit(() -> {
                        waiting.countDown();
                        things.insertOne(thing);
                    }));
                }
                awaitAll(waiting);
                for (int reader = 0; reader < 2 * WRITERS; reader++) {
                    assertThat(things.find(eq("_id", "here")).first()).isNotNull();
                }
                assertThat(written).noneMatch(Future::isDone);
            });

            writers.shutdown();
            assertThat(writers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
            assertThat(things.countDocuments()).isEqualTo(WRITERS + 1);
        }
    }

    /** Tries until nobody else was quicker. */
    private static void change(MongoCollection<Document> things, String id, String change) {
        long matched = 0;
        while (matched == 0) {
            Document seen = things.find(eq("_id", id)).first();
            assertThat(seen).isNotNull();
            matched = things.updateOne(
                            and(eq("district", "d"), eq("_id", id), eq("version", seen.getLong("version"))),
                            Updates.combine(
                                    Updates.inc("version", 1L),
                                    Updates.set("status", change),
                                    Updates.push("changes", change)))
                    .getModifiedCount();
        }
    }

    private static void atOnce(IntConsumer work) throws InterruptedException, ExecutionException {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            writers.add(() -> {
                work.accept(number);
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Void> done : threads.invokeAll(writers)) {
                done.get();
            }
        }
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
