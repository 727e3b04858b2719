package io.shangquan.platform.store.aggregate;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;

/** The collections of aggregates that a service has. */
public final class Collections {

    private final List<MongoCollection<Document>> all = new CopyOnWriteArrayList<>();

    void add(MongoCollection<Document> collection) {
        all.add(collection);
    }

    /** All of them. */
    public List<MongoCollection<Document>> all() {
        return all;
    }

    /** One of them, by its name. */
    public MongoCollection<Document> named(String name) {
        return all.stream()
                .filter(collection ->
                        collection.getNamespace().getCollectionName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no aggregates are kept in " + name));
    }
}
