package io.shangquan.demand.rates.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import io.shangquan.demand.rates.application.DemandFacts;
import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.demand.rates.messaging.FactKeeper;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document for each demand. */
@Repository
class MongoDemandFacts implements DemandFacts, FactKeeper {

    private static final String COLLECTION = "demandFacts";
    private static final String PART = "demand";
    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String DEMANDS = "demands";
    private static final List<String> KEY =
            List.of(UNIT, CATEGORY, CONTACTED_IN_TIME, SOLVED, SATISFIED, SYNTHETIC, REOPENED);

    private final MongoCollection<Document> documents;
    private final ProjectionStore facts;

    MongoDemandFacts(MongoDatabase database, Projections projections) {
        this.documents = database.getCollection(COLLECTION);
        this.facts = projections.of(COLLECTION);
        documents.createIndex(ascending(DISTRICT, MONTH));
    }

    @Override
    public List<Counted> of(String district, YearMonth month) {
        Document key = new Document();
        KEY.forEach(field -> key.append(field, "$" + field));
        return documents
                .aggregate(List.of(
                        Aggregates.match(and(eq(DISTRICT, district), eq(MONTH, month.toString()))),
                        Aggregates.group(key, Accumulators.sum(DEMANDS, 1))))
                .map(MongoDemandFacts::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Document> find(String district, String demand) {
        return facts.find(district, demand);
    }

    @Override
    public void keep(String district, String demand, String sequence, Document fields) {
        facts.apply(district, demand, PART, sequence, fields);
    }

    @Override
    public void forget() {
        facts.clear();
    }

    private static Counted read(Document group) {
        Document key = group.get(ID, Document.class);
        DemandFact fact = new DemandFact(
                key.getString(UNIT),
                key.getString(CATEGORY),
                Boolean.TRUE.equals(key.getBoolean(CONTACTED_IN_TIME)),
                key.getBoolean(SOLVED),
                key.getBoolean(SATISFIED),
                Boolean.TRUE.equals(key.getBoolean(SYNTHETIC)),
                Boolean.TRUE.equals(key.getBoolean(REOPENED)));
        return new Counted(fact, group.getInteger(DEMANDS));
    }
}
