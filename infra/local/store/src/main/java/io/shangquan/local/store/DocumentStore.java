package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A document store that speaks MongoDB's protocol, in this process. What it acknowledges survives {@code kill -9}: it is committed to
 * the file before the answer is sent.
 */
public final class DocumentStore implements AutoCloseable {

    /** A client who waits for a commit holds up those who share his thread: most have one of their own. */
    private static final int THREADS = 64;

    private final StoreBackend backend;
    private final MongoServer server;
    private final InetSocketAddress address;

    DocumentStore(StoreBackend backend, InetSocketAddress bind) {
        this.backend = backend;
        this.server = new MongoServer(backend);
        server.bind(bind, 1, THREADS);
        this.address = server.getLocalAddress();
    }

    /**
     * Opens the store of a directory, or makes it.
     *
     * @param bind where to listen; port 0 for any free one
     * @throws UncheckedIOException if the directory cannot be made
     * @throws IllegalStateException if a version of the store with another format wrote what is there
     */
    public static DocumentStore open(Path dir, InetSocketAddress bind) {
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new UncheckedIOException("The store's directory " + dir + " cannot be made", e);
        }
        return new DocumentStore(new StoreBackend(StoreFile.open(dir)), bind);
    }

    /** A store that forgets everything when it is closed. */
    public static DocumentStore inMemory(InetSocketAddress bind) {
        return new DocumentStore(new StoreBackend(StoreFile.inMemory()), bind);
    }

    /** The loopback address with any free port. */
    public static InetSocketAddress anyLoopbackPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    public InetSocketAddress address() {
        return address;
    }

    /** What a driver connects to. */
    public String uri() {
        return "mongodb://" + address.getAddress().getHostAddress() + ':' + address.getPort();
    }

    /**
     * The queries, since they were last taken, that examined more than 1,000 documents which they did not return: each is a missing
     * index, or a filter that none can serve.
     */
    public List<QueryScan> takeScans() {
        return backend.scans().take();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
