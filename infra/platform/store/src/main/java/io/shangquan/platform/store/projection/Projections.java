package io.shangquan.platform.store.projection;

import com.mongodb.client.MongoDatabase;

/** Makes projection stores on one database. */
public final class Projections {

    private final MongoDatabase database;

    public Projections(MongoDatabase database) {
        this.database = database;
    }

    /** The projection that is kept in a collection. */
    public ProjectionStore of(String collection) {
        return new MongoProjectionStore(database.getCollection(collection));
    }
}
