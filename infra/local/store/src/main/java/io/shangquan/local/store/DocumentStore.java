package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A document store that speaks MongoDB's protocol, in this process. What it acknowledges survives {@code kill -9}: it is committed to
 * the file before the answer is sent.
 */
public final class DocumentStore implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 64;

    private final MongoServer server;
    private final InetSocketAddress address;

    private DocumentStore(MVStore store, InetSocketAddress bind) {
        this.server = new MongoServer(new StoreBackend(store));
        server.bind(bind);
        this.address = server.getLocalAddress();
    }

    /**
     * Opens the store of a directory, or makes it.
     *
     * @param bind where to listen; port 0 for any free one
     * @throws UncheckedIOException if the directory cannot be made
     */
    public static DocumentStore open(Path dir, InetSocketAddress bind) {
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new UncheckedIOException("The store's directory " + dir + " cannot be made", e);
        }
        MVStore store = new MVStore.Builder()
                .fileName(dir.resolve("documents.mv").toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .open();
        return new DocumentStore(store, bind);
    }

    /** A store that forgets everything when it is closed. */
    public static DocumentStore inMemory(InetSocketAddress bind) {
        return new DocumentStore(new MVStore.Builder().open(), bind);
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

    @Override
    public void close() {
        server.shutdown();
    }
}
