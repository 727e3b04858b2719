package io.shangquan.demand.plan.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.plan.application.PlanQueries;
import io.shangquan.demand.plan.application.PlanView;
import io.shangquan.demand.plan.domain.PlanDecision;
import io.shangquan.demand.plan.domain.PlanEvent;
import io.shangquan.demand.plan.domain.PlanRefusal;
import io.shangquan.demand.plan.domain.PlanStatus;
import io.shangquan.demand.plan.domain.Plans;
import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.demand.plan.domain.Task;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Plans in MongoDB. */
@Repository
class MongoPlans implements Plans, PlanQueries {

    private static final String UNIT_OF_TASK = PlanMapping.TASKS + '.' + LineDocuments.UNIT;

    private final AggregateStore<SolutionPlan, PlanEvent> store;
    private final MongoCollection<Document> documents;

    MongoPlans(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new PlanMapping());
        this.documents = database.getCollection(PlanMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, UNIT_OF_TASK, ReservedFields.ID));
        documents.createIndex(ascending(ReservedFields.DISTRICT, PlanMapping.STATUS, UNIT_OF_TASK));
    }

    @Override
    public PlanDecision begin(PlanDecision.Accepted drafted) {
        SolutionPlan plan = drafted.plan();
        return decisionOf(store.create(plan.district(), plan.id(), plan, drafted.events()));
    }

    @Override
    public PlanDecision change(String district, String id, Function<SolutionPlan, PlanDecision> verb) {
        return decisionOf(store.change(district, id, plan -> switch (verb.apply(plan)) {
            case PlanDecision.Accepted accepted -> new Verdict.Accepted<>(accepted.plan(), accepted.events());
            case PlanDecision.Refused refused -> new Verdict.Refused<>(refused.refusal());
        }));
    }

    @Override
    public Optional<PlanView> find(String district, String id) {
        return Optional.ofNullable(documents
                        .find(and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, id)))
                        .first())
                .map(document -> new PlanView(PlanMapping.plan(document), document.getLong(ReservedFields.VERSION)));
    }

    @Override
    public Page<String> withOpenTasksOf(String district, String unit, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        conditions.add(eq(UNIT_OF_TASK, unit));
        conditions.add(elemMatch(
                PlanMapping.TASKS, and(eq(LineDocuments.UNIT, unit), eq(LineDocuments.STATE, Task.State.OPEN.name()))));
        page.cursor().ifPresent(after -> conditions.add(gt(ReservedFields.ID, after)));
        List<String> found = documents
                .find(and(conditions))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .projection(include(ReservedFields.ID))
                .map(document -> document.getString(ReservedFields.ID))
                .into(new ArrayList<>());
        return Page.of(found, page, Function.identity());
    }

    @Override
    public List<SolutionPlan> proposed(String district, int limit) {
        return some(
                and(eq(ReservedFields.DISTRICT, district), eq(PlanMapping.STATUS, PlanStatus.PROPOSED.name())), limit);
    }

    @Override
    public List<SolutionPlan> underWay(String district, Set<String> units, int limit) {
        Bson openOfTheirs = elemMatch(
                PlanMapping.TASKS, and(in(LineDocuments.UNIT, units), eq(LineDocuments.STATE, Task.State.OPEN.name())));
        return some(
                and(
                        eq(ReservedFields.DISTRICT, district),
                        eq(PlanMapping.STATUS, PlanStatus.APPROVED.name()),
                        in(UNIT_OF_TASK, units),
                        openOfTheirs),
                limit);
    }

    private List<SolutionPlan> some(Bson condition, int limit) {
        return documents.find(condition).limit(limit).map(PlanMapping::plan).into(new ArrayList<>());
    }

    private static PlanDecision decisionOf(Result<SolutionPlan, PlanRefusal> result) {
        return switch (result) {
            case Result.Changed<SolutionPlan, PlanRefusal> changed ->
                new PlanDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<SolutionPlan, PlanRefusal> repeated ->
                new PlanDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<SolutionPlan, PlanRefusal> refused -> new PlanDecision.Refused(refused.refusal());
        };
    }
}
