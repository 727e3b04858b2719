package io.shangquan.demand.text.mongo;

import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import io.shangquan.platform.store.aggregate.ReservedFields;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How far back documents of a kind have come last. Ids grow with time: what few of the newest have is rare. */
public final class LastSeen {

    private LastSeen() {}

    /**
     * A value that is the greater, the more often documents of a kind have come of late; empty if there are fewer than some.
     *
     * @param kind a condition along an index that ends in the id
     */
    public static String of(MongoCollection<Document> documents, Bson kind, int some) {
        Document found = documents
                .find(kind)
                .sort(descending(ReservedFields.ID))
                .skip(some - 1)
                .limit(1)
                .projection(include(ReservedFields.ID))
                .first();
        return found == null ? "" : found.getString(ReservedFields.ID);
    }
}
