package io.shangquan.platform.messaging.consumer;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.shangquan.local.infrastructure.LocalBroker;
import io.shangquan.local.store.DocumentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** A broker and a store on which consumers must keep their promises; started by the first test that asks for them. */
final class Backend {

    private static final Backend LOCAL = new Backend("in process", Backend::local);
    private static final Backend CONTAINERS = new Backend("Kafka and MongoDB 8", Backend::containers);

    private final String name;
    private final Supplier<Running> start;
    private @Nullable Running running;

    private Backend(String name, Supplier<Running> start) {
        this.name = name;
        this.start = start;
    }

    /** Every pair there is; without a Docker engine the tests on those of production are skipped. */
    static Stream<Backend> all() {
        return Stream.of(LOCAL, CONTAINERS);
    }

    synchronized Running running() {
        Running known = running;
        if (known == null) {
            known = start.get();
            running = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return name;
    }

    private static Running local() {
        try {
            LocalBroker broker = LocalBroker.start(Files.createTempDirectory("shangquan-consumers"), 0);
            DocumentStore store = DocumentStore.inMemory(DocumentStore.anyLoopbackPort());
            return new Running(broker.bootstrapServers(), MongoClients.create(store.uri()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Running containers() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "no Docker engine answers: the same tests on Kafka and MongoDB 8 are skipped");
        KafkaContainer broker = new KafkaContainer("apache/kafka:4.1.0");
        MongoDBContainer store = new MongoDBContainer("mongo:8");
        broker.start();
        store.start();
        return new Running(broker.getBootstrapServers(), MongoClients.create(store.getConnectionString()));
    }

    /** A broker and a store that answer. */
    record Running(String bootstrapServers, MongoClient client) {}
}
