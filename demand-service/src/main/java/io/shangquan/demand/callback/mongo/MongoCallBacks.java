package io.shangquan.demand.callback.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.callback.application.CallBackQueries;
import io.shangquan.demand.callback.domain.CallBackDecision;
import io.shangquan.demand.callback.domain.CallBackDuties;
import io.shangquan.demand.callback.domain.CallBackDuty;
import io.shangquan.demand.callback.domain.CallBackEvent;
import io.shangquan.demand.callback.domain.CallBackRefusal;
import io.shangquan.demand.demand.mongo.DuePages;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Call-backs in MongoDB; the lists are walks along an index in the order of what is due. */
@Repository
class MongoCallBacks implements CallBackDuties, CallBackQueries {

    private static final DuePages PAGES = new DuePages(CallBackMapping.DUE_AT);
    private static final Date FIRST = Date.from(Instant.EPOCH);

    private final AggregateStore<CallBackDuty, CallBackEvent> store;
    private final MongoCollection<Document> documents;

    MongoCallBacks(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new CallBackMapping());
        this.documents = database.getCollection(CallBackMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, CallBackMapping.DUE_AT, ReservedFields.ID));
        documents.createIndex(
                ascending(ReservedFields.DISTRICT, CallBackMapping.CALLER, CallBackMapping.DUE_AT, ReservedFields.ID));
        documents.createIndex(ascending(ReservedFields.DISTRICT, CallBackMapping.DEMAND));
    }

    @Override
    public void keep(CallBackDecision.Accepted asked) {
        CallBackDuty duty = asked.duty();
        Result<CallBackDuty, CallBackRefusal> _ = store.create(duty.district(), duty.id(), duty, asked.events());
    }

    @Override
    public CallBackDecision change(String district, String id, Function<CallBackDuty, CallBackDecision> verb) {
        Result<CallBackDuty, CallBackRefusal> result = store.change(district, id, duty -> switch (verb.apply(duty)) {
            case CallBackDecision.Accepted accepted -> new Verdict.Accepted<>(accepted.duty(), accepted.events());
            case CallBackDecision.Refused refused -> new Verdict.Refused<>(refused.refusal());
        });
        return switch (result) {
            case Result.Changed<CallBackDuty, CallBackRefusal> changed ->
                new CallBackDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<CallBackDuty, CallBackRefusal> repeated ->
                new CallBackDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<CallBackDuty, CallBackRefusal> refused ->
                new CallBackDecision.Refused(refused.refusal());
        };
    }

    @Override
    public Optional<CallBackDuty> waitingFor(String district, String demand) {
        return Optional.ofNullable(documents
                        .find(and(
                                eq(ReservedFields.DISTRICT, district),
                                eq(CallBackMapping.DEMAND, demand),
                                exists(CallBackMapping.DUE_AT)))
                        .first())
                .map(CallBackMapping::duty);
    }

    @Override
    public Page<CallBackDuty> waiting(String district, @Nullable String caller, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        if (caller != null) {
            conditions.add(eq(CallBackMapping.CALLER, caller));
        }
        conditions.add(gte(CallBackMapping.DUE_AT, FIRST));
        return PAGES.of(documents, conditions, page).map(CallBackMapping::duty);
    }
}
