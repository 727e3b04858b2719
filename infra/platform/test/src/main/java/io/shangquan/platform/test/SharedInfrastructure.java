package io.shangquan.platform.test;

import io.shangquan.local.infrastructure.LocalBroker;
import io.shangquan.local.store.DocumentStore;
import io.shangquan.local.store.QueryScan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One broker and one store for all tests of a JVM; each application context gets databases of its own. */
public final class SharedInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where the broker is; started by the first test that asks. */
    public static String bootstrapServers() {
        return Broker.STARTED.bootstrapServers();
    }

    /** Where the store is; started by the first test that asks. */
    public static String storeUri() {
        return Store.STARTED.uri();
    }

    /** The queries since the last call that examined many documents in vain. */
    static List<QueryScan> takeScans() {
        return Store.STARTED.takeScans();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = context.getEnvironment().getProperty("spring.application.name", "test");
        String database = name + '-' + UUID.randomUUID().toString().substring(0, 8);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "shared-infrastructure",
                        Map.of(
                                "spring.kafka.bootstrap-servers",
                                bootstrapServers(),
                                "spring.mongodb.uri",
                                storeUri(),
                                "spring.mongodb.database",
                                database,
                                "shangquan.security.issuer",
                                TestTokens.ISSUER,
                                "shangquan.security.jwk-set-uri",
                                TestTokens.jwkSetUri(),
                                "management.server.port",
                                "0",
                                "logging.structured.format.console",
                                "")));
    }

    private static final class Broker {
        private static final LocalBroker STARTED = start();

        private static LocalBroker start() {
            try {
                Path dir = Files.createTempDirectory("shangquan-broker");
                LocalBroker broker = LocalBroker.start(dir, 0);
                System.out.println("Backend: Kafka in process at " + broker.bootstrapServers());
                return broker;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Store {
        private static final DocumentStore STARTED = start();

        private static DocumentStore start() {
            DocumentStore store = DocumentStore.inMemory(DocumentStore.anyLoopbackPort());
            System.out.println("Backend: document store in process at " + store.uri());
            return store;
        }
    }
}
