package io.shangquan.demand.escalation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.demand.escalation.domain.EscalationDecision;
import io.shangquan.demand.escalation.domain.EscalationEvent;
import io.shangquan.demand.escalation.domain.EscalationRefusal;
import io.shangquan.demand.escalation.domain.Escalations;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document for each escalation. */
@Repository
class MongoEscalations implements Escalations {

    private static final String TOLD = EscalationMapping.TRAIL + '.' + EscalationMapping.PERSONS;

    private final AggregateStore<Escalation, EscalationEvent> store;
    private final MongoCollection<Document> documents;

    MongoEscalations(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new EscalationMapping());
        this.documents = database.getCollection(EscalationMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, EscalationMapping.DEMAND));
        documents.createIndex(ascending(ReservedFields.DISTRICT, ReservedFields.NEXT_DUE_AT));
    }

    @Override
    public void keep(EscalationDecision.Accepted told) {
        Escalation escalation = told.escalation();
        Result<Escalation, EscalationRefusal> _ =
                store.create(escalation.district(), escalation.id(), escalation, told.events());
    }

    @Override
    public EscalationDecision change(String district, String id, Function<Escalation, EscalationDecision> verb) {
        Result<Escalation, EscalationRefusal> result =
                store.change(district, id, escalation -> switch (verb.apply(escalation)) {
                    case EscalationDecision.Accepted accepted ->
                        new Verdict.Accepted<>(accepted.escalation(), accepted.events());
                    case EscalationDecision.Refused refused -> new Verdict.Refused<>(refused.refusal());
                });
        return switch (result) {
            case Result.Changed<Escalation, EscalationRefusal> changed ->
                new EscalationDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Escalation, EscalationRefusal> repeated ->
                new EscalationDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Escalation, EscalationRefusal> refused ->
                new EscalationDecision.Refused(refused.refusal());
        };
    }

    @Override
    public Optional<Escalation> find(String district, String id) {
        return store.find(district, id).map(Stored::state);
    }

    @Override
    public List<Escalation> waitingFor(String district, String person, int limit) {
        return documents
                .find(and(
                        eq(ReservedFields.DISTRICT, district),
                        gt(ReservedFields.NEXT_DUE_AT, Date.from(Instant.EPOCH)),
                        eq(TOLD, person)))
                .sort(ascending(ReservedFields.NEXT_DUE_AT))
                .limit(limit)
                .map(EscalationMapping::escalation)
                .into(new ArrayList<>());
    }

    @Override
    public List<Escalation> of(String district, String demand) {
        return documents
                .find(and(eq(ReservedFields.DISTRICT, district), eq(EscalationMapping.DEMAND, demand)))
                .sort(ascending(EscalationMapping.AT))
                .map(EscalationMapping::escalation)
                .into(new ArrayList<>());
    }
}
