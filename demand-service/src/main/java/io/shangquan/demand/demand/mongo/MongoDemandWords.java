package io.shangquan.demand.demand.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.DemandWords;
import io.shangquan.demand.demand.application.Reader;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.text.mongo.LastSeen;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Demands by the pairs of characters that are kept with them, in the same write. */
@Repository
class MongoDemandWords implements DemandWords {

    /** How many of the newest are looked at to tell what is rare. */
    private static final int WEIGHED = 16;

    private final MongoCollection<Document> demands;

    MongoDemandWords(MongoDatabase database) {
        this.demands = database.getCollection(DemandFields.COLLECTION);
        demands.createIndex(ascending(ReservedFields.DISTRICT, DemandFields.PAIRS, ReservedFields.ID));
    }

    @Override
    public List<DemandView> follow(
            String district, List<Trace> traces, @Nullable Set<String> readers, @Nullable String after, int limit) {
        Map<String, DemandView> found = new TreeMap<>(Comparator.reverseOrder());
        for (Trace trace : traces) {
            demands.find(and(conditions(district, trace, readers, after)))
                    .sort(descending(ReservedFields.ID))
                    .limit(limit)
                    .projection(exclude(DemandFields.PAIRS))
                    .forEach(document -> found.put(document.getString(ReservedFields.ID), view(document)));
        }
        return found.values().stream().limit(limit).toList();
    }

    @Override
    public String seen(String district, Trace trace) {
        return LastSeen.of(demands, and(eq(ReservedFields.DISTRICT, district), leads(trace)), WEIGHED);
    }

    private static List<Bson> conditions(
            String district, Trace trace, @Nullable Set<String> readers, @Nullable String after) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        conditions.add(leads(trace));
        if (readers != null) {
            conditions.add(in(DemandFields.READERS, readers));
        }
        if (after != null) {
            conditions.add(lt(ReservedFields.ID, after));
        }
        return conditions;
    }

    private static Bson leads(Trace trace) {
        return switch (trace) {
            case Trace.Pair(int pair) -> eq(DemandFields.PAIRS, pair);
            case Trace.Numbered(String number) -> eq(DemandFields.NUMBER, number);
            case Trace.Enterprise(String code) -> eq(DemandFields.READERS, Reader.enterprise(code));
            case Trace.Site(String code) -> eq(DemandFields.SITE, code);
        };
    }

    private static DemandView view(Document document) {
        return new DemandView(new Demand(DemandDocument.read(document)), document.getLong(ReservedFields.VERSION));
    }
}
