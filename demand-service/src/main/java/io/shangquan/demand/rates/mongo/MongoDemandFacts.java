package io.shangquan.demand.rates.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import io.shangquan.demand.rates.application.DemandFacts;
import io.shangquan.demand.rates.application.RateScope;
import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.demand.rates.messaging.FactKeeper;
import io.shangquan.platform.store.aggregate.OptionalFields;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.ProjectionStore.Change;
import io.shangquan.platform.store.projection.Projections;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document for each demand. */
@Repository
class MongoDemandFacts implements DemandFacts, FactKeeper {

    private static final String COLLECTION = "demandFacts";
    private static final String OWN = "demand";
    private static final String APPEAL = "appeal";
    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String DEMANDS = "demands";
    private static final List<String> KEY = List.of(
            FactDocument.UNIT,
            FactDocument.CATEGORY,
            FactDocument.SITE,
            FactDocument.CONTACTED_IN_TIME,
            FactDocument.SOLVED,
            FactDocument.SATISFIED,
            FactDocument.SYNTHETIC,
            FactDocument.REOPENED,
            FactDocument.EXCLUDED);

    private final MongoCollection<Document> documents;
    private final ProjectionStore facts;

    MongoDemandFacts(MongoDatabase database, Projections projections) {
        this.documents = database.getCollection(COLLECTION);
        this.facts = projections.of(COLLECTION);
        documents.createIndex(ascending(DISTRICT, FactDocument.MONTH));
        documents.createIndex(ascending(FactDocument.MONTH, DISTRICT));
    }

    @Override
    public List<Counted> of(String district, YearMonth month, RateScope within) {
        Document key = new Document();
        KEY.forEach(field -> key.append(field, "$" + field));
        return documents
                .aggregate(List.of(
                        Aggregates.match(in(district, month, within)),
                        Aggregates.group(key, Accumulators.sum(DEMANDS, 1))))
                .map(group -> counted(FactDocument.read(group.get(ID, Document.class)), group.getInteger(DEMANDS)))
                .into(new ArrayList<>());
    }

    @Override
    public List<DemandFact> each(String district, YearMonth month) {
        return documents
                .find(and(eq(DISTRICT, district), eq(FactDocument.MONTH, month.toString())))
                .map(FactDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Page<CountedDemand> list(String district, YearMonth month, RateScope within, PageRequest page) {
        Bson wanted = in(district, month, within);
        List<CountedDemand> found = documents
                .find(page.cursor().map(after -> and(wanted, lt(ID, after))).orElse(wanted))
                .sort(descending(ID))
                .limit(page.limit() + 1)
                .map(document -> new CountedDemand(document.getString(ID), FactDocument.read(document)))
                .into(new ArrayList<>());
        return Page.of(found, page, CountedDemand::demand);
    }

    @Override
    public Set<String> districtsOf(YearMonth month) {
        return documents
                .distinct(DISTRICT, eq(FactDocument.MONTH, month.toString()), String.class)
                .into(new HashSet<>());
    }

    @Override
    public Optional<DemandFact> find(String district, String demand) {
        return facts.find(district, demand).map(FactDocument::read);
    }

    @Override
    public void keep(List<Told> told) {
        facts.applyAll(told.stream().map(MongoDemandFacts::change).toList());
    }

    @Override
    public void forget() {
        facts.clear();
    }

    private static Change change(Told told) {
        return switch (told) {
            case Told.Fact(var district, var demand, var sequence, var fact) ->
                new Change(district, demand, OWN, sequence, FactDocument.of(fact));
            case Told.Exclusion(var district, var demand, var sequence, var excluded) ->
                new Change(district, demand, APPEAL, sequence, new Document(FactDocument.EXCLUDED, excluded));
        };
    }

    private static Counted counted(DemandFact shared, int demands) {
        return new Counted(shared.tally(), shared.site(), demands);
    }

    private static Bson in(String district, YearMonth month, RateScope within) {
        return and(eq(DISTRICT, district), eq(FactDocument.MONTH, month.toString()), of(within));
    }

    private static Bson of(RateScope within) {
        Document wanted = new Document();
        OptionalFields.put(wanted, FactDocument.UNIT, within.unit());
        OptionalFields.put(wanted, FactDocument.CATEGORY, within.category());
        OptionalFields.put(wanted, FactDocument.SITE, within.site());
        return wanted;
    }
}
