package io.shangquan.demand.demand.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.demand.application.SiteDemands;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.platform.core.id.IdTimes;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was filed at sites, along the index by which demands of a site are listed. */
@Repository
class MongoSiteDemands implements SiteDemands {

    private static final List<String> NOT_ON_THEIR_OWN =
            List.of(DemandStatus.MERGED.name(), DemandStatus.WITHDRAWN.name());

    /** Nothing comes between a text and the same with this at its end, so that a walk begins behind all that equals the text. */
    private static final char JUST_BEHIND = '\0';

    private final MongoCollection<Document> demands;

    MongoSiteDemands(MongoDatabase database) {
        this.demands = database.getCollection(DemandFields.COLLECTION);
    }

    @Override
    public List<String> districts() {
        return valuesOf(ReservedFields.DISTRICT, from -> gte(ReservedFields.DISTRICT, from));
    }

    @Override
    public List<String> sitesOf(String district) {
        return valuesOf(
                DemandFields.SITE, from -> and(eq(ReservedFields.DISTRICT, district), gte(DemandFields.SITE, from)));
    }

    @Override
    public List<Filed> filedAt(String district, String site, Instant since, int limit) {
        return demands.find(and(
                        eq(ReservedFields.DISTRICT, district),
                        eq(DemandFields.SITE, site),
                        gte(ReservedFields.ID, IdTimes.firstAt(since)),
                        gte(DemandFields.SUBMITTED_AT, Date.from(since)),
                        nin(DemandFields.STATUS, NOT_ON_THEIR_OWN)))
                .sort(descending(ReservedFields.ID))
                .limit(limit)
                .projection(include(
                        DemandFields.CATEGORY,
                        DemandFields.DESCRIPTION,
                        DemandFields.ENTERPRISE,
                        DemandFields.SUBMITTED_AT))
                .map(MongoSiteDemands::filed)
                .into(new ArrayList<>());
    }

    /** The values of a field, each by one step along an index that begins with what the condition names. */
    private List<String> valuesOf(String field, Function<String, Bson> beginning) {
        List<String> values = new ArrayList<>();
        String next = next(field, beginning.apply(""));
        while (next != null) {
            values.add(next);
            next = next(field, beginning.apply(next + JUST_BEHIND));
        }
        return values;
    }

    private @Nullable String next(String field, Bson condition) {
        Document found = demands.find(condition)
                .sort(ascending(field))
                .limit(1)
                .projection(include(field))
                .first();
        return found == null ? null : found.getString(field);
    }

    private static Filed filed(Document document) {
        return new Filed(
                document.getString(ReservedFields.ID),
                document.getString(DemandFields.CATEGORY),
                document.getString(DemandFields.DESCRIPTION),
                document.getString(DemandFields.ENTERPRISE),
                document.getDate(DemandFields.SUBMITTED_AT).toInstant());
    }
}
