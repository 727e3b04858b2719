package io.shangquan.local.infrastructure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker and its controller in this process, on the loopback address only. What it has acknowledged survives the
 * death of the process, not the loss of power. Topics are made by those who use them: none comes into being by itself.
 */
public final class LocalBroker implements AutoCloseable {

    /** One directory belongs to one cluster; there is only ever this one, so its id is a constant. */
    private static final String CLUSTER_ID = "c2hhbmdxdWFuLWxvY2FsMQ";

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private LocalBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and returns once it serves.
     *
     * @param dir where its records live; made if missing, and found again by the next start
     * @param port the port to listen on, 0 for any free one
     * @throws UncheckedIOException if the directory cannot be written or prepared
     */
    public static LocalBroker start(Path dir, int port) {
        try {
            Files.createDirectories(dir);
            int listening = port == 0 ? freePort() : port;
            Properties properties = BrokerProperties.of(dir.resolve("log"), listening, freePort());
            format(dir, properties);
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
            server.startup();
            return new LocalBroker(server, "127.0.0.1:" + listening);
        } catch (IOException failed) {
            throw new UncheckedIOException("The broker's directory " + dir + " cannot be prepared", failed);
        }
    }

    /** Where clients begin, as Kafka's {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the broker in order: clients are told, logs are flushed. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path dir, Properties properties) throws IOException {
        Path file = dir.resolve("broker.properties");
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = StorageTool.execute(
                new String[] {"format", "-t", CLUSTER_ID, "-c", file.toString(), "--ignore-formatted"},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (status != 0) {
            throw new IOException(said.toString(StandardCharsets.UTF_8).strip());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
