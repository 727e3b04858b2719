package io.shangquan.organisation.coverage.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.organisation.coverage.domain.Industries;
import io.shangquan.organisation.coverage.messaging.IndustryKeeper;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** A document for each entry of the ledger. */
@Repository
class MongoIndustries implements Industries, IndustryKeeper {

    private static final String COLLECTION = "enterpriseIndustries";
    private static final String ONLY = "state";
    private static final String CREDIT_CODE = "creditCode";
    private static final String INDUSTRY = "industry";

    private final MongoCollection<Document> entries;
    private final ProjectionStore kept;

    MongoIndustries(MongoDatabase database, Projections projections) {
        this.entries = database.getCollection(COLLECTION);
        this.kept = projections.of(COLLECTION);
        entries.createIndex(ascending(ReservedFields.DISTRICT, CREDIT_CODE));
    }

    @Override
    public Map<String, String> of(String district, Collection<String> creditCodes) {
        Map<String, String> found = new HashMap<>();
        if (!creditCodes.isEmpty()) {
            entries.find(and(eq(ReservedFields.DISTRICT, district), in(CREDIT_CODE, creditCodes)))
                    .forEach(entry -> found.put(entry.getString(CREDIT_CODE), entry.getString(INDUSTRY)));
        }
        return found;
    }

    @Override
    public void keep(String district, String entry, String sequence, String creditCode, String industry) {
        kept.apply(district, entry, ONLY, sequence, new Document(CREDIT_CODE, creditCode).append(INDUSTRY, industry));
    }

    @Override
    public void forget() {
        kept.clear();
    }
}
