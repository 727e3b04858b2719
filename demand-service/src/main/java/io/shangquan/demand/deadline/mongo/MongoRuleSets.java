package io.shangquan.demand.deadline.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.deadline.application.RuleSetQueries;
import io.shangquan.demand.deadline.domain.RuleSet;
import io.shangquan.demand.deadline.domain.RuleSets;
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

/** Rule sets in MongoDB. */
@Repository
class MongoRuleSets implements RuleSets, RuleSetQueries {

    private final AggregateStore<RuleSet, RuleSet> store;
    private final MongoCollection<Document> documents;

    MongoRuleSets(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new RuleSetMapping());
        this.documents = database.getCollection(RuleSetMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, RuleSetMapping.PUBLISHED_AT));
    }

    @Override
    public boolean draft(RuleSet draft) {
        if (find(draft.district(), draft.rules().version()).isPresent()) {
            return false;
        }
        Result<RuleSet, Object> _ = store.create(draft.district(), draft.id(), draft, List.of());
        return true;
    }

    @Override
    public RuleSet.Decision change(String district, String version, Function<RuleSet, RuleSet.Decision> verb) {
        Result<RuleSet, RuleSet.Refusal> result =
                store.change(district, RuleSet.idOf(district, version), rules -> switch (verb.apply(rules)) {
                    case RuleSet.Decision.Published published ->
                        new Verdict.Accepted<>(published.rules(), List.of(published.rules()));
                    case RuleSet.Decision.Refused refused -> new Verdict.Refused<>(refused.refusal());
                });
        return switch (result) {
            case Result.Changed<RuleSet, RuleSet.Refusal> changed ->
                new RuleSet.Decision.Published(changed.stored().state());
            case Result.Repeated<RuleSet, RuleSet.Refusal> repeated ->
                new RuleSet.Decision.Published(repeated.stored().state());
            case Result.Refused<RuleSet, RuleSet.Refusal> refused -> new RuleSet.Decision.Refused(refused.refusal());
        };
    }

    @Override
    public Optional<RuleSetView> find(String district, String version) {
        return Optional.ofNullable(documents
                        .find(and(
                                eq(ReservedFields.DISTRICT, district),
                                eq(ReservedFields.ID, RuleSet.idOf(district, version))))
                        .first())
                .map(MongoRuleSets::view);
    }

    @Override
    public List<RuleSetView> of(String district) {
        return documents
                .find(eq(ReservedFields.DISTRICT, district))
                .sort(descending(ReservedFields.ID))
                .map(MongoRuleSets::view)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<RuleSet> newestPublished(String district) {
        return Optional.ofNullable(documents
                        .find(and(eq(ReservedFields.DISTRICT, district), exists(RuleSetMapping.PUBLISHED_AT)))
                        .sort(descending(RuleSetMapping.PUBLISHED_AT))
                        .first())
                .map(RuleSetMapping::ruleSet);
    }

    private static RuleSetView view(Document document) {
        return new RuleSetView(RuleSetMapping.ruleSet(document), document.getLong(ReservedFields.VERSION));
    }
}
