package io.shangquan.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.shangquan.local.store.DocumentStore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A store on which the adapters must keep their promises; started by the first test that asks for it. */
final class Backend {

    private static final Backend LOCAL = new Backend("local store", Backend::local);
    private static final Backend MONGODB = new Backend("MongoDB 8", Backend::mongoDb);

    private final String name;
    private final Supplier<String> start;
    private @Nullable MongoClient client;

    private Backend(String name, Supplier<String> start) {
        this.name = name;
        this.start = start;
    }

    /** Every store there is; without a Docker engine the tests on that of production are skipped. */
    static Stream<Backend> all() {
        return Stream.of(LOCAL, MONGODB);
    }

    synchronized MongoClient client() {
        MongoClient known = client;
        if (known == null) {
            known = MongoClients.create(start.get());
            client = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return name;
    }

    private static String local() {
        return DocumentStore.inMemory(DocumentStore.anyLoopbackPort()).uri();
    }

    private static String mongoDb() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "no Docker engine answers: the same tests on MongoDB 8 are skipped");
        MongoDBContainer container = new MongoDBContainer("mongo:8");
        container.start();
        return container.getConnectionString();
    }
}
