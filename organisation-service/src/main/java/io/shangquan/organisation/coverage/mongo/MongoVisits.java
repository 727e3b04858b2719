package io.shangquan.organisation.coverage.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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

/** A document for each visit. */
@Repository
class MongoVisits implements Visits, VisitKeeper {

    private static final String COLLECTION = "memberVisits";
    private static final String ONLY = "event";
    private static final String MONTH = "month";
    private static final String CREDIT_CODE = "creditCode";

    private final MongoCollection<Document> visits;
    private final ProjectionStore kept;

    MongoVisits(MongoDatabase database, Projections projections) {
        this.visits = database.getCollection(COLLECTION);
        this.kept = projections.of(COLLECTION);
        visits.createIndex(ascending(ReservedFields.DISTRICT, MONTH));
    }

    @Override
    public Set<String> in(String district, YearMonth month) {
        return visits.find(and(eq(ReservedFields.DISTRICT, district), eq(MONTH, month.toString())))
                .map(visit -> visit.getString(CREDIT_CODE))
                .into(new HashSet<>());
    }

    @Override
    public void visited(String district, String event, String sequence, String creditCode, YearMonth month) {
        kept.apply(
                district, event, ONLY, sequence, new Document(CREDIT_CODE, creditCode).append(MONTH, month.toString()));
    }

    @Override
    public void forget() {
        kept.clear();
    }
}
