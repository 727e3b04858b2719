package io.shangquan.local.infrastructure;

import io.shangquan.local.store.DocumentStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

/** Broker, document store, mail sink and the port that tells of them, started and stopped together. */
final class Infrastructure implements AutoCloseable {

    private final LocalBroker broker;
    private final DocumentStore store;
    private final MailSink mail;
    private final StatusEndpoint status;

    private Infrastructure(LocalBroker broker, DocumentStore store, MailSink mail, StatusEndpoint status) {
        this.broker = broker;
        this.store = store;
        this.mail = mail;
        this.status = status;
    }

    /** Starts all, or none: what had started is stopped again if another cannot. */
    static Infrastructure start(InfrastructureOptions options) throws IOException {
        Deque<AutoCloseable> started = new ArrayDeque<>();
        try {
            DocumentStore store = DocumentStore.open(options.data().resolve("store"), loopback(options.store()));
            started.push(store);
            MailSink mail = MailSink.start(options.smtp());
            started.push(mail);
            LocalBroker broker = LocalBroker.start(options.data().resolve("broker"), options.broker());
            started.push(broker);
            StatusEndpoint status = StatusEndpoint.start(loopback(options.http()), mail);
            return new Infrastructure(broker, store, mail, status);
        } catch (IOException | RuntimeException failed) {
            for (AutoCloseable part : started) {
                closeBeside(part, failed);
            }
            throw failed;
        }
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    String storeUri() {
        return store.uri();
    }

    int smtpPort() {
        return mail.port();
    }

    URI http() {
        return status.uri();
    }

    /** Stops all, the broker before the store, and each even if another fails. */
    @Override
    public void close() {
        try (store;
                mail;
                broker;
                status) {
            // Closed in reverse order by the block itself.
        }
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static void closeBeside(AutoCloseable part, Exception failed) {
        try {
            part.close();
        } catch (Exception alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
