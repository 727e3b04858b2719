package io.shangquan.demand.whistle.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.whistle.application.WhistleQueries;
import io.shangquan.demand.whistle.application.WhistleView;
import io.shangquan.demand.whistle.domain.Whistle;
import io.shangquan.demand.whistle.domain.WhistleDecision;
import io.shangquan.demand.whistle.domain.WhistleEvent;
import io.shangquan.demand.whistle.domain.WhistleRefusal;
import io.shangquan.demand.whistle.domain.WhistleStatus;
import io.shangquan.demand.whistle.domain.Whistles;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Whistles in MongoDB. */
@Repository
class MongoWhistles implements Whistles, WhistleQueries {

    private static final String UNIT_OF_PART = WhistleMapping.PARTS + '.' + UnitPartDocuments.UNIT;
    private static final List<String> CALLING = List.of(WhistleStatus.CALLED.name(), WhistleStatus.RECORDED.name());

    private final AggregateStore<Whistle, WhistleEvent> store;
    private final MongoCollection<Document> documents;

    MongoWhistles(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new WhistleMapping());
        this.documents = database.getCollection(WhistleMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, WhistleMapping.DEMAND, WhistleMapping.MEET_AT));
        documents.createIndex(ascending(ReservedFields.DISTRICT, WhistleMapping.STATUS, WhistleMapping.MEET_AT));
        documents.createIndex(ascending(ReservedFields.DISTRICT, UNIT_OF_PART, WhistleMapping.STATUS));
    }

    @Override
    public void call(WhistleDecision.Accepted called) {
        Whistle whistle = called.whistle();
        Result<Whistle, Object> _ = store.create(whistle.district(), whistle.id(), whistle, called.events());
    }

    @Override
    public WhistleDecision change(String district, String id, Function<Whistle, WhistleDecision> verb) {
        Result<Whistle, WhistleRefusal> result = store.change(district, id, whistle -> switch (verb.apply(whistle)) {
            case WhistleDecision.Accepted accepted -> new Verdict.Accepted<>(accepted.whistle(), accepted.events());
            case WhistleDecision.Refused refused -> new Verdict.Refused<>(refused.refusal());
        });
        return switch (result) {
            case Result.Changed<Whistle, WhistleRefusal> changed ->
                new WhistleDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Whistle, WhistleRefusal> repeated ->
                new WhistleDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Whistle, WhistleRefusal> refused -> new WhistleDecision.Refused(refused.refusal());
        };
    }

    @Override
    public Optional<WhistleView> newestOf(String district, String demand) {
        List<Document> all = documents
                .find(and(eq(ReservedFields.DISTRICT, district), eq(WhistleMapping.DEMAND, demand)))
                .sort(descending(WhistleMapping.MEET_AT))
                .into(new ArrayList<>());
        return all.stream()
                .filter(document -> !WhistleStatus.ENDED.name().equals(document.getString(WhistleMapping.STATUS)))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(document ->
                        new WhistleView(WhistleMapping.whistle(document), document.getLong(ReservedFields.VERSION)));
    }

    @Override
    public List<Whistle> proposed(String district, int limit) {
        return some(
                and(eq(ReservedFields.DISTRICT, district), eq(WhistleMapping.STATUS, WhistleStatus.PROPOSED.name())),
                limit);
    }

    @Override
    public List<Whistle> calling(String district, Set<String> units, int limit) {
        return some(
                and(eq(ReservedFields.DISTRICT, district), in(UNIT_OF_PART, units), in(WhistleMapping.STATUS, CALLING)),
                limit);
    }

    private List<Whistle> some(Bson condition, int limit) {
        return documents
                .find(condition)
                .sort(ascending(WhistleMapping.MEET_AT))
                .limit(limit)
                .map(WhistleMapping::whistle)
                .into(new ArrayList<>());
    }
}
