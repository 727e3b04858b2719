package io.shangquan.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    @TempDir
    Path dir;

    @Test
    @Timeout(60)
    void every_acknowledged_write_survives_the_death_of_the_process() throws IOException, InterruptedException {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        dir.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String uri =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        try (MongoClient client = MongoClients.create(uri + "/?serverSelectionTimeoutMS=500");
                ExecutorService writers = Executors.newFixedThreadPool(4)) {
            MongoCollection<Document> things = client.getDatabase("test").getCollection("things");
            for (int writer = 0; writer < 4; writer++) {
                int who = writer;
                writers.execute(() -> write(things, who, acknowledged));
            }
            while (acknowledged.size() < 300) {
                Thread.sleep(5);
            }
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }

        Set<String> kept = new HashSet<>();
        try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            client.getDatabase("test")
                    .getCollection("things")
                    .find()
                    .forEach(thing -> kept.add(thing.getString("_id")));
        }
        assertThat(kept).containsAll(acknowledged);
    }

    private static void write(MongoCollection<Document> things, int who, Set<String> acknowledged) {
        try {
            for (int i = 0; i < 100_000; i++) {
                String id = who + "-" + i;
                things.insertOne(new Document("_id", id).append("text", "x".repeat(200)));
                acknowledged.add(id);
            }
        } catch (MongoException e) {
            // The process is dead: what was not acknowledged may be lost.
        }
    }

    /** A store in a process of its own, which prints its address and waits to be killed. */
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) throws InterruptedException {
            DocumentStore store = DocumentStore.open(
                    Path.of(arguments[0]), new InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0));
            System.out.println(store.uri());
            Thread.sleep(TimeUnit.MINUTES.toMillis(2));
            store.close();
        }
    }
}
