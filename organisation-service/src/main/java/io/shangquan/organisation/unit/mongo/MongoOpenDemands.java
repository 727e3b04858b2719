package io.shangquan.organisation.unit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.organisation.unit.domain.OpenDemands;
import io.shangquan.organisation.unit.messaging.DemandKeeper;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** A document for each demand that was ever with a unit; it names the unit while it is. */
@Repository
class MongoOpenDemands implements OpenDemands, DemandKeeper {

    private static final String COLLECTION = "ledDemands";
    private static final String PART = "demand";
    private static final String UNIT = "unit";

    private final MongoCollection<Document> demands;
    private final ProjectionStore kept;

    MongoOpenDemands(MongoDatabase database, Projections projections) {
        this.demands = database.getCollection(COLLECTION);
        this.kept = projections.of(COLLECTION);
        demands.createIndex(ascending(ReservedFields.DISTRICT, UNIT));
    }

    @Override
    public long ledBy(String district, String unit) {
        return demands.countDocuments(and(eq(ReservedFields.DISTRICT, district), eq(UNIT, unit)));
    }

    @Override
    public void led(String district, String demand, String sequence, String unit) {
        kept.apply(district, demand, PART, sequence, new Document(UNIT, unit));
    }

    @Override
    public void succeeded(String district, String demand, String sequence, String ended, String successor) {
        kept.find(district, demand)
                .filter(known -> ended.equals(known.getString(UNIT)))
                .ifPresent(_ -> led(district, demand, sequence, successor));
    }

    @Override
    public void left(String district, String demand, String sequence) {
        kept.remove(district, demand, PART, sequence, List.of(UNIT));
    }

    @Override
    public void forget() {
        kept.clear();
    }
}
