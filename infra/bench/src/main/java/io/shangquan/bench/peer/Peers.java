package io.shangquan.bench.peer;

import io.shangquan.bench.process.JavaProcess;
import io.shangquan.bench.process.JvmFlags;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts the peers. */
public final class Peers {

    /** The path that both gateways route. */
    public static final String PATH = "/api/v1/districts/" + KnownDistrict.ID + "/enterprises";

    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-Xmx64m");

    private Peers() {}

    /**
     * A process and where it is.
     *
     * @param uri its base
     */
    public record Peer(JavaProcess process, URI uri) implements AutoCloseable {

        @Override
        public void close() {
            process.close();
        }
    }

    /** What both gateways stand in front of. */
    public static Peer upstream(Path logs) throws InterruptedException {
        int port = JavaProcess.freePort();
        URI uri = at(port);
        JavaProcess process = JavaProcess.start(
                "upstream", SMALL, own(TrivialUpstream.class, Integer.toString(port)), Map.of(), logs);
        return new Peer(process.awaitOk(uri), uri);
    }

    /** A gateway with one route and no policies, with the flags that ours has. */
    public static Peer bareGateway(Peer upstream, Path logs) throws InterruptedException {
        int port = JavaProcess.freePort();
        URI uri = at(port);
        JavaProcess process = JavaProcess.start(
                "bare-gateway",
                JvmFlags.ofGateway(),
                own(BareGateway.class, "--server.port=" + port, "--upstream=" + upstream.uri()),
                Map.of(),
                logs);
        return new Peer(process.awaitOk(uri.resolve(PATH)), uri);
    }

    private static List<String> own(Class<?> main, String... arguments) {
        return Stream.concat(
                        Stream.of("-cp", System.getProperty("java.class.path"), main.getName()), Stream.of(arguments))
                .toList();
    }

    static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
