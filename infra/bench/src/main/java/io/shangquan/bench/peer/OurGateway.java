package io.shangquan.bench.peer;

import io.shangquan.bench.peer.Peers.Peer;
import io.shangquan.bench.process.JavaProcess;
import io.shangquan.bench.process.JvmFlags;
import io.shangquan.local.infrastructure.LocalBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Our gateway with all its policies, in front of one upstream: with a broker that tells it of a district, and an issuer whose tokens
 * it verifies. Its limits are the only thing that is changed: they count as ever, and never refuse.
 */
public final class OurGateway implements AutoCloseable {

    private static final String NEVER_REACHED = "1000000";

    private final LocalBroker broker;
    private final Issuer issuer;
    private final Peer gateway;

    private OurGateway(LocalBroker broker, Issuer issuer, Peer gateway) {
        this.broker = broker;
        this.issuer = issuer;
        this.gateway = gateway;
    }

    /**
     * Starts it.
     *
     * @param root of the checkout, where it has been built
     */
    public static OurGateway start(Path root, Peer upstream, Path logs) throws InterruptedException {
        LocalBroker broker = LocalBroker.start(
                logs.resolve("broker-" + ProcessHandle.current().pid()), 0);
        Issuer issuer = Issuer.start();
        KnownDistrict.publish(broker.bootstrapServers());
        int port = JavaProcess.freePort();
        int management = JavaProcess.freePort();
        URI uri = Peers.at(port);
        JavaProcess process = JavaProcess.start(
                "gateway",
                JvmFlags.ofGateway(),
                List.of("-jar", jar(root).toString()),
                Map.of(
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", Integer.toString(port),
                        "MANAGEMENT_SERVER_ADDRESS", "127.0.0.1",
                        "MANAGEMENT_SERVER_PORT", Integer.toString(management),
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                        "SHANGQUAN_SECURITY_ISSUER", issuer.name(),
                        "SHANGQUAN_SECURITY_JWK_SET_URI", issuer.jwkSetUri(),
                        "SHANGQUAN_GATEWAY_SERVICES_LEDGER", upstream.uri().toString(),
                        "SHANGQUAN_GATEWAY_LIMITS_PERSON_PER_SECOND", NEVER_REACHED,
                        "SHANGQUAN_GATEWAY_LIMITS_DISTRICT_PER_SECOND", NEVER_REACHED),
                logs);
        process.awaitOk(HttpRequest.newBuilder(uri.resolve(Peers.PATH))
                .header("Authorization", issuer.bearer(0))
                .build());
        return new OurGateway(broker, issuer, new Peer(process, uri));
    }

    public Peer peer() {
        return gateway;
    }

    /** Who issues the tokens that it accepts. */
    public Issuer issuer() {
        return issuer;
    }

    @Override
    public void close() {
        gateway.close();
        issuer.close();
        broker.close();
    }

    private static Path jar(Path root) {
        Path target = root.resolve("gateway/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("gateway-[^/]*[0-9T]\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the gateway has not been built: " + target));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
