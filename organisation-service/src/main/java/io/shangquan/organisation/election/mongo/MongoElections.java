package io.shangquan.organisation.election.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.organisation.election.application.ElectionQueries;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.ElectionDecision;
import io.shangquan.organisation.election.domain.ElectionEvent;
import io.shangquan.organisation.election.domain.ElectionRefusal;
import io.shangquan.organisation.election.domain.Elections;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Elections in MongoDB. */
@Repository
class MongoElections implements Elections, ElectionQueries {

    private final AggregateStore<Election, ElectionEvent> store;
    private final MongoCollection<Document> elections;

    MongoElections(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new ElectionMapping());
        this.elections = database.getCollection(ElectionDocument.COLLECTION);
        elections.createIndex(ascending(ReservedFields.DISTRICT, ReservedFields.ID));
    }

    @Override
    public Election call(Election election) {
        Result<Election, Object> result =
                store.create(election.district(), election.id(), election, List.of(new ElectionEvent.Moved()));
        return switch (result) {
            case Result.Changed<Election, Object> changed -> changed.stored().state();
            case Result.Repeated<Election, Object> repeated -> repeated.stored().state();
            case Result.Refused<Election, Object> _ -> throw new IllegalStateException("nothing was asked");
        };
    }

    @Override
    public Optional<Election> find(String district, String id) {
        return store.find(district, id).map(Stored::state);
    }

    @Override
    public ElectionDecision change(String district, String id, Function<Election, ElectionDecision> change) {
        Result<Election, ElectionRefusal> result =
                store.change(district, id, election -> switch (change.apply(election)) {
                    case ElectionDecision.Accepted(Election next, List<ElectionEvent> events) ->
                        new Verdict.Accepted<>(next, events);
                    case ElectionDecision.Refused(ElectionRefusal refusal) -> new Verdict.Refused<>(refusal);
                });
        return switch (result) {
            case Result.Changed<Election, ElectionRefusal> changed ->
                new ElectionDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Election, ElectionRefusal> repeated ->
                new ElectionDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Election, ElectionRefusal> refused -> new ElectionDecision.Refused(refused.refusal());
        };
    }

    @Override
    public Optional<ElectionView> view(String district, String id) {
        return store.find(district, id).map(stored -> new ElectionView(stored.state(), stored.version()));
    }

    @Override
    public Page<ElectionView> list(String district, PageRequest page) {
        Bson ofDistrict = eq(ReservedFields.DISTRICT, district);
        List<ElectionView> found = elections
                .find(page.cursor()
                        .map(after -> and(ofDistrict, gt(ReservedFields.ID, after)))
                        .orElse(ofDistrict))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(document ->
                        new ElectionView(ElectionDocument.read(document), document.getLong(ReservedFields.VERSION)))
                .into(new ArrayList<>());
        return Page.of(found, page, view -> view.election().id());
    }
}
