package io.shangquan.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections hand out copies. */
final class StoreDatabase extends H2Database {

    private static final String DATA = "databases.";
    private static final String META = "meta.";

    private final MVStore store;

    StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
        // Before the parent opens the collections that are there already.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        MVMap<Object, Document> data = store.openMap(DATA + fullName);
        MVMap<String, Object> meta = store.openMap(META + fullName);
        return new StoreCollection(this, name, options, data, meta, cursorRegistry);
    }
}
