package io.shangquan.demand.demand.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.platform.core.id.IdTimes;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Reads of demands; every list is one walk along an index that ends in the id, from the newest. Where it is bounded by days of filing the
 * walk begins and ends near them, and the time of filing decides. What is due in a span is one walk in the order of deadlines.
 */
@Repository
class MongoDemandQueries implements DemandQueries {

    private static final List<String> HELD = List.of(DemandStatus.IN_PROGRESS.name(), DemandStatus.ON_HOLD.name());
    private static final List<String> OPEN = List.of(
            DemandStatus.SUBMITTED.name(),
            DemandStatus.ROUTED.name(),
            DemandStatus.IN_PROGRESS.name(),
            DemandStatus.ON_HOLD.name(),
            DemandStatus.DISPUTED.name(),
            DemandStatus.REOPENED.name());

    /** So long before a demand is filed its id can be reserved, by a request that is repeated or a table that was interrupted. */
    private static final Duration RESERVED = Duration.ofDays(1);

    /** So far can the clock of who reserves an id be ahead of the clock of who files with it. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private static final DuePages WORK = new DuePages(DemandFields.DESK_DUE_AT);

    private final MongoCollection<Document> demands;

    MongoDemandQueries(MongoDatabase database) {
        this.demands = database.getCollection(DemandFields.COLLECTION);
        demands.createIndexes(List.of(
                listedBy(),
                listedBy(DemandFields.STATUS),
                listedBy(DemandFields.UNIT, DemandFields.STATUS),
                listedBy(DemandFields.SITE),
                listedBy(DemandFields.CATEGORY),
                listedBy(DemandFields.READERS),
                listedBy(DemandFields.DESKS, DemandFields.DESK_DUE_AT),
                listedBy(DemandFields.DESK_DUE_AT),
                new IndexModel(ascending(DemandFields.PROVISIONAL), new IndexOptions().sparse(true)),
                new IndexModel(ascending(ReservedFields.DISTRICT, DemandFields.NUMBER))));
    }

    @Override
    public Optional<DemandView> find(String district, DemandId id) {
        return one(district, eq(ReservedFields.ID, id.value()));
    }

    @Override
    public Optional<DemandView> byNumber(String district, String number) {
        return one(district, eq(DemandFields.NUMBER, number));
    }

    @Override
    public int count(String district, Filter filter, int limit) {
        return (int) demands.countDocuments(and(conditionsOf(district, filter)), new CountOptions().limit(limit));
    }

    @Override
    public Page<DemandView> list(String district, Filter filter, PageRequest page) {
        List<Bson> conditions = conditionsOf(district, filter);
        if (filter.due() != null) {
            return WORK.of(demands, conditions, page).map(MongoDemandQueries::view);
        }
        page.cursor().ifPresent(after -> conditions.add(lt(ReservedFields.ID, after)));
        List<DemandView> found = demands.find(and(conditions))
                .sort(descending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(MongoDemandQueries::view)
                .into(new ArrayList<>());
        return Page.of(found, page, view -> view.demand().state().id().value());
    }

    @Override
    public List<DemandView> findAll(String district, List<String> ids) {
        return some(and(eq(ReservedFields.DISTRICT, district), in(ReservedFields.ID, ids)), ids.size());
    }

    @Override
    public List<DemandView> openAt(String district, String site, Instant since, int limit) {
        return some(
                and(
                        eq(ReservedFields.DISTRICT, district),
                        eq(DemandFields.SITE, site),
                        in(DemandFields.STATUS, OPEN),
                        gte(ReservedFields.ID, IdTimes.firstAt(since))),
                limit);
    }

    @Override
    public List<DemandView> heldBy(String district, String unit, String officer, int limit) {
        return some(
                and(
                        eq(ReservedFields.DISTRICT, district),
                        eq(DemandFields.UNIT, unit),
                        in(DemandFields.STATUS, HELD),
                        eq(DemandFields.OFFICER, officer)),
                limit);
    }

    @Override
    public Page<DemandView> onDesks(String district, Set<String> desks, @Nullable String officer, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        conditions.add(
                desks.size() == 1 ? eq(DemandFields.DESKS, desks.iterator().next()) : in(DemandFields.DESKS, desks));
        if (officer != null) {
            conditions.add(eq(DemandFields.OFFICER, officer));
        }
        return WORK.of(demands, conditions, page).map(MongoDemandQueries::view);
    }

    @Override
    public List<Located> provisional(String after, int limit) {
        return demands.find(and(eq(DemandFields.PROVISIONAL, true), gt(ReservedFields.ID, after)))
                .sort(ascending(ReservedFields.ID))
                .limit(limit)
                .projection(include(ReservedFields.DISTRICT))
                .map(document -> new Located(
                        document.getString(ReservedFields.DISTRICT),
                        new DemandId(document.getString(ReservedFields.ID))))
                .into(new ArrayList<>());
    }

    @Override
    public long eventsOf(String district, DemandId id) {
        Document found = demands.find(and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, id.value())))
                .projection(include(ReservedFields.SEQUENCE))
                .first();
        return found == null ? 0 : found.getLong(ReservedFields.SEQUENCE);
    }

    private static List<Bson> conditionsOf(String district, Filter filter) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        if (filter.readers() != null) {
            conditions.add(in(DemandFields.READERS, filter.readers()));
        }
        addIfAsked(conditions, DemandFields.STATUS, filter.status());
        addIfAsked(conditions, DemandFields.UNIT, filter.unit());
        addIfAsked(conditions, DemandFields.CATEGORY, filter.category());
        addIfAsked(conditions, DemandFields.SITE, filter.site());
        addIfAsked(conditions, DemandFields.URGENCY, filter.urgency());
        if (filter.since() != null) {
            conditions.add(gte(ReservedFields.ID, IdTimes.firstAt(filter.since().minus(RESERVED))));
            conditions.add(gte(DemandFields.SUBMITTED_AT, Date.from(filter.since())));
        }
        if (filter.until() != null) {
            conditions.add(lt(ReservedFields.ID, IdTimes.firstAt(filter.until().plus(CLOCKS_APART))));
            conditions.add(lt(DemandFields.SUBMITTED_AT, Date.from(filter.until())));
        }
        if (filter.due() != null) {
            addDue(conditions, filter.due());
        }
        return conditions;
    }

    private List<DemandView> some(Bson condition, int limit) {
        return demands.find(condition)
                .sort(descending(ReservedFields.ID))
                .limit(limit)
                .map(MongoDemandQueries::view)
                .into(new ArrayList<>());
    }

    private Optional<DemandView> one(String district, Bson condition) {
        return Optional.ofNullable(demands.find(and(eq(ReservedFields.DISTRICT, district), condition))
                        .first())
                .map(MongoDemandQueries::view);
    }

    private static void addIfAsked(List<Bson> conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(eq(field, value.toString()));
        }
    }

    /** The earliest deadline is on the desk; what is there without one is told apart by its clocks. */
    private static void addDue(List<Bson> conditions, Span due) {
        conditions.add(gte(DemandFields.DESK_DUE_AT, Date.from(due.from())));
        conditions.add(lt(DemandFields.DESK_DUE_AT, Date.from(due.before())));
        conditions.add(elemMatch(DemandFields.CLOCKS, ClockDocuments.running(due.from(), due.before())));
    }

    private static DemandView view(Document document) {
        return new DemandView(new Demand(DemandDocument.read(document)), document.getLong(ReservedFields.VERSION));
    }

    private static IndexModel listedBy(String... fields) {
        List<String> keys = new ArrayList<>();
        keys.add(ReservedFields.DISTRICT);
        keys.addAll(List.of(fields));
        keys.add(ReservedFields.ID);
        return new IndexModel(ascending(keys));
    }
}
