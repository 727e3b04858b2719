package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** The table store's backend, with the platform's own collections and a commit before every acknowledgement. */
final class StoreBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find",
            "aggregate",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "hello",
            "ismaster",
            "ping",
            "buildinfo",
            "listcollections",
            "listdatabases",
            "listindexes",
            "serverstatus",
            "endsessions");

    private final GroupCommit commits;

    StoreBackend(MVStore store) {
        this.commits = new GroupCommit(store);
        super(store);
    }

    /** Carries a command out; what it wrote has reached the file before it is acknowledged. */
    @Override
    public Document handleMessage(MongoMessage message) {
        Document answer = super.handleMessage(message);
        String command = message.getDocument().keySet().iterator().next();
        if (!READS.contains(command.toLowerCase(Locale.ROOT))) {
            commits.commit();
        }
        return answer;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getMvStore(), getCursorRegistry());
    }
}
