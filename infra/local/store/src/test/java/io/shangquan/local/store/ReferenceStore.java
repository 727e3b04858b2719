package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** The library's own store in memory, which has no secondary index: what it answers, ours must answer too. */
final class ReferenceStore implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri = server.bindAndGetConnectionString();

    String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
