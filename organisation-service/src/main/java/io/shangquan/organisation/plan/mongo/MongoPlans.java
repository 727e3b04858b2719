package io.shangquan.organisation.plan.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.shangquan.organisation.plan.domain.Plan;
import io.shangquan.organisation.plan.domain.Plan.Decision;
import io.shangquan.organisation.plan.domain.PlanEvent;
import io.shangquan.organisation.plan.domain.Plans;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Plans in MongoDB. */
@Repository
class MongoPlans implements Plans {

    private static final int MOST = 100;

    private final AggregateStore<Plan, PlanEvent> store;
    private final MongoCollection<Document> plans;

    MongoPlans(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new PlanMapping());
        this.plans = database.getCollection(PlanDocument.COLLECTION);
        plans.createIndex(Indexes.compoundIndex(ascending(ReservedFields.DISTRICT), descending(PlanDocument.YEAR)));
    }

    @Override
    public Plan begin(Plan plan) {
        Result<Plan, Object> result = store.create(plan.district(), plan.id(), plan, List.of(new PlanEvent.Drafted()));
        return switch (result) {
            case Result.Changed<Plan, Object> changed -> changed.stored().state();
            case Result.Repeated<Plan, Object> repeated -> repeated.stored().state();
            case Result.Refused<Plan, Object> _ -> throw new IllegalStateException("nothing was asked");
        };
    }

    @Override
    public Optional<Kept> find(String district, String id) {
        return store.find(district, id).map(stored -> new Kept(stored.state(), stored.version()));
    }

    @Override
    public List<Kept> list(String district) {
        return plans.find(eq(ReservedFields.DISTRICT, district))
                .sort(descending(PlanDocument.YEAR))
                .limit(MOST)
                .map(document -> new Kept(PlanDocument.read(document), document.getLong(ReservedFields.VERSION)))
                .into(new ArrayList<>());
    }

    @Override
    public Decision change(String district, String id, Function<Plan, Decision> change) {
        Result<Plan, Plan.Refusal> result = store.change(district, id, plan -> switch (change.apply(plan)) {
            case Decision.Accepted(Plan next, PlanEvent event) -> new Verdict.Accepted<>(next, List.of(event));
            case Decision.Refused(Plan.Refusal refusal) -> new Verdict.Refused<>(refusal);
        });
        return switch (result) {
            case Result.Changed<Plan, Plan.Refusal> changed ->
                new Decision.Accepted(changed.stored().state(), new PlanEvent.Drafted());
            case Result.Repeated<Plan, Plan.Refusal> repeated ->
                new Decision.Accepted(repeated.stored().state(), new PlanEvent.Drafted());
            case Result.Refused<Plan, Plan.Refusal> refused -> new Decision.Refused(refused.refusal());
        };
    }
}
