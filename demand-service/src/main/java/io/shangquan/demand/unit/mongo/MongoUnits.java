package io.shangquan.demand.unit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.contracts.organisation.UnitState;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.demand.unit.messaging.UnitCopies;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Copies of units, by unit id. */
@Repository
class MongoUnits implements Units, UnitCopies {

    private static final String COLLECTION = "units";
    private static final String PART = "unit";
    private static final String DISTRICT = "district";
    private static final String CODE = "code";
    private static final String KIND = "kind";
    private static final String EXISTS = "exists";

    private final MongoCollection<Document> units;
    private final ProjectionStore copies;

    MongoUnits(MongoDatabase database, Projections projections) {
        this.units = database.getCollection(COLLECTION);
        this.copies = projections.of(COLLECTION);
        units.createIndex(ascending(DISTRICT, CODE));
    }

    @Override
    public Optional<Unit> find(String district, String code) {
        return Optional.ofNullable(
                        units.find(and(eq(DISTRICT, district), eq(CODE, code))).first())
                .map(found -> new Unit(found.getString(CODE), found.getString(KIND), found.getBoolean(EXISTS)));
    }

    @Override
    public void keep(String district, String id, String sequence, UnitState unit) {
        Document fields =
                new Document(CODE, unit.code()).append(KIND, unit.kind()).append(EXISTS, unit.validTo() == null);
        copies.apply(district, id, PART, sequence, fields);
    }

    @Override
    public void forget() {
        copies.clear();
    }
}
