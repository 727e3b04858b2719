package io.shangquan.demand.recurrence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.recurrence.application.RecurrenceQueries;
import io.shangquan.demand.recurrence.domain.Recurrence;
import io.shangquan.demand.recurrence.domain.RecurrenceDecision;
import io.shangquan.demand.recurrence.domain.RecurrenceEvent;
import io.shangquan.demand.recurrence.domain.RecurrenceRefusal;
import io.shangquan.demand.recurrence.domain.RecurrenceStatus;
import io.shangquan.demand.recurrence.domain.Recurrences;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
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
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Recurrences in MongoDB; the lists are walks along an index in the order of how many demands belong to them. */
@Repository
class MongoRecurrences implements Recurrences, RecurrenceQueries {

    private static final LargestFirst PAGES = new LargestFirst(RecurrenceMapping.DEMANDS);

    private final AggregateStore<Recurrence, RecurrenceEvent> store;
    private final MongoCollection<Document> documents;

    MongoRecurrences(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new RecurrenceMapping());
        this.documents = database.getCollection(RecurrenceMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, RecurrenceMapping.DEMANDS, ReservedFields.ID));
        documents.createIndex(ascending(
                ReservedFields.DISTRICT, RecurrenceMapping.STATUS, RecurrenceMapping.DEMANDS, ReservedFields.ID));
        documents.createIndex(ascending(
                ReservedFields.DISTRICT, RecurrenceMapping.SITE, RecurrenceMapping.DEMANDS, ReservedFields.ID));
    }

    @Override
    public boolean keep(RecurrenceDecision.Accepted proposed) {
        Recurrence recurrence = proposed.recurrence();
        try {
            Result<Recurrence, RecurrenceRefusal> result =
                    store.create(recurrence.district(), recurrence.id(), recurrence, proposed.events());
            return result instanceof Result.Changed;
        } catch (ProblemException e) {
            if (e.problem() == PlatformProblem.VALUE_TAKEN) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public RecurrenceDecision change(String district, String id, Function<Recurrence, RecurrenceDecision> verb) {
        Result<Recurrence, RecurrenceRefusal> result =
                store.change(district, id, recurrence -> switch (verb.apply(recurrence)) {
                    case RecurrenceDecision.Accepted accepted ->
                        new Verdict.Accepted<>(accepted.recurrence(), accepted.events());
                    case RecurrenceDecision.Refused refused -> new Verdict.Refused<>(refused.refusal());
                });
        return switch (result) {
            case Result.Changed<Recurrence, RecurrenceRefusal> changed ->
                new RecurrenceDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Recurrence, RecurrenceRefusal> repeated ->
                new RecurrenceDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Recurrence, RecurrenceRefusal> refused ->
                new RecurrenceDecision.Refused(refused.refusal());
        };
    }

    @Override
    public Optional<View> find(String district, String id) {
        return Optional.ofNullable(documents
                        .find(and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, id)))
                        .first())
                .map(MongoRecurrences::view);
    }

    @Override
    public List<Recurrence> at(String district, String site) {
        return documents
                .find(and(eq(ReservedFields.DISTRICT, district), eq(RecurrenceMapping.SITE, site)))
                .map(RecurrenceMapping::recurrence)
                .into(new ArrayList<>());
    }

    @Override
    public Page<View> list(
            String district, @Nullable RecurrenceStatus status, @Nullable String site, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        if (status != null) {
            conditions.add(eq(RecurrenceMapping.STATUS, status.name()));
        }
        if (site != null) {
            conditions.add(eq(RecurrenceMapping.SITE, site));
        }
        return PAGES.of(documents, conditions, page).map(MongoRecurrences::view);
    }

    private static View view(Document document) {
        return new View(RecurrenceMapping.recurrence(document), document.getLong(ReservedFields.VERSION));
    }
}
