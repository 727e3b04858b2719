package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStore.TxCounter;

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

    private final ScanLog scans;
    private final StoreFile file;
    private final GroupCommit commits;
    private final Compaction compaction;
    private final ConcurrentMap<String, MongoDatabase> databases;

    StoreBackend(StoreFile file) {
        this.databases = new ConcurrentHashMap<>();
        this.scans = new ScanLog();
        this.file = file;
        this.commits = new GroupCommit(file);
        super(file.store());
        file.compact();
        this.compaction = Compaction.start(file, commits);
    }

    ScanLog scans() {
        return scans;
    }

    GroupCommit commits() {
        return commits;
    }

    /** Carries a command out; what it wrote has reached the file before it is acknowledged. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("hello")) {
            return hello(channel, database, query);
        }
        return reads(command, query)
                ? handle(channel, database, command, query)
                : commits.change(() -> handle(channel, database, command, query));
    }

    /** The newer name of a command that the library knows by its old one; a health check asks it. */
    private Document hello(Channel channel, String database, Document query) {
        Document answer = super.handleCommand(channel, database, "ismaster", query);
        answer.put("isWritablePrimary", true);
        return answer;
    }

    /** What was in the file when the command began stays there until it ends, whatever is compacted meanwhile. */
    private Document handle(Channel channel, String database, String command, Document query) {
        MVStore store = file.store();
        TxCounter use = store.registerVersionUsage();
        try {
            return super.handleCommand(channel, database, command, query);
        } finally {
            store.deregisterVersionUsage(use);
        }
    }

    private static boolean reads(String command, Document query) {
        return READS.contains(command.toLowerCase(Locale.ROOT))
                && !(query.get("pipeline") instanceof List<?> stages
                        && stages.stream().anyMatch(StoreBackend::writes));
    }

    private static boolean writes(Object stage) {
        return stage instanceof Document document && (document.containsKey("$out") || document.containsKey("$merge"));
    }

    /** One for each name: the library asks again whenever it lists the databases, which every health check makes it do. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return databases.computeIfAbsent(name, _ -> new StoreDatabase(name, file, scans, getCursorRegistry()));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        databases.remove(name);
    }

    @Override
    public void close() {
        compaction.close();
        file.close();
        super.close();
    }
}
