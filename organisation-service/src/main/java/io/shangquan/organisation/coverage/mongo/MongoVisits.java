package io.shangquan.organisation.coverage.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.shangquan.organisation.coverage.domain.Visits;
import io.shangquan.organisation.coverage.messaging.VisitKeeper;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** A document for each visit, and one for each demand that was filed for an enterprise. */
@Repository
class MongoVisits implements Visits, VisitKeeper {

    private static final String VISITS = "memberVisits";
    private static final String ORIGINS = "demandOrigins";
    private static final String ONLY = "event";
    private static final String DEMAND = "demand";
    private static final String MONTH = "month";
    private static final String CREDIT_CODE = "creditCode";

    private final MongoCollection<Document> visits;
    private final MongoCollection<Document> origins;
    private final ProjectionStore keptVisits;
    private final ProjectionStore keptOrigins;

    MongoVisits(MongoDatabase database, Projections projections) {
        this.visits = database.getCollection(VISITS);
        this.origins = database.getCollection(ORIGINS);
        this.keptVisits = projections.of(VISITS);
        this.keptOrigins = projections.of(ORIGINS);
        visits.createIndex(ascending(ReservedFields.DISTRICT, MONTH));
        origins.createIndex(ascending(ReservedFields.DISTRICT, ReservedFields.ID));
    }

    @Override
    public Set<String> in(String district, YearMonth month) {
        Set<String> demands = visits.find(and(eq(ReservedFields.DISTRICT, district), eq(MONTH, month.toString())))
                .map(visit -> visit.getString(DEMAND))
                .into(new HashSet<>());
        return demands.isEmpty()
                ? Set.of()
                : origins.find(and(eq(ReservedFields.DISTRICT, district), Filters.in(ReservedFields.ID, demands)))
                        .map(origin -> origin.getString(CREDIT_CODE))
                        .into(new HashSet<>());
    }

    @Override
    public void filed(String district, String demand, String sequence, String creditCode) {
        keptOrigins.apply(district, demand, ONLY, sequence, new Document(CREDIT_CODE, creditCode));
    }

    @Override
    public void visited(String district, String event, String sequence, String demand, YearMonth month) {
        keptVisits.apply(district, event, ONLY, sequence, new Document(DEMAND, demand).append(MONTH, month.toString()));
    }

    @Override
    public void forget() {
        keptVisits.clear();
        keptOrigins.clear();
    }
}
