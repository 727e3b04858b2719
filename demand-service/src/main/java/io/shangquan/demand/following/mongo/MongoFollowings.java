package io.shangquan.demand.following.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import io.shangquan.demand.following.application.FollowingQueries;
import io.shangquan.demand.following.domain.Following;
import io.shangquan.demand.following.domain.FollowingEvent;
import io.shangquan.demand.following.domain.Followings;
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
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document for each follower of a demand. */
@Repository
class MongoFollowings implements Followings, FollowingQueries {

    private final AggregateStore<Following, FollowingEvent> store;
    private final MongoCollection<Document> documents;

    MongoFollowings(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new FollowingMapping());
        this.documents = database.getCollection(FollowingMapping.COLLECTION);
        documents.createIndexes(List.of(
                new IndexModel(ascending(ReservedFields.DISTRICT, FollowingMapping.DEMAND)),
                new IndexModel(ascending(ReservedFields.DISTRICT, FollowingMapping.PERSON, ReservedFields.ID))));
    }

    @Override
    public Optional<Following> find(String district, String id) {
        return store.find(district, id).map(Stored::state);
    }

    @Override
    public Following begin(Following following) {
        return kept(store.create(following.district(), following.id(), following, List.of(new FollowingEvent.Began())));
    }

    @Override
    public Following change(String district, String id, UnaryOperator<Following> change, FollowingEvent event) {
        return kept(store.change(
                district, id, following -> new Verdict.Accepted<>(change.apply(following), List.of(event))));
    }

    @Override
    public Page<Following> of(String district, String person, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        conditions.add(eq(FollowingMapping.PERSON, person));
        conditions.add(eq(FollowingMapping.ACTIVE, true));
        page.cursor().ifPresent(after -> conditions.add(gt(ReservedFields.ID, after)));
        List<Following> found = documents
                .find(and(conditions))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(FollowingMapping::following)
                .into(new ArrayList<>());
        return Page.of(found, page, Following::id);
    }

    @Override
    public Voices on(String district, String demand) {
        Bson followers = and(
                eq(ReservedFields.DISTRICT, district),
                eq(FollowingMapping.DEMAND, demand),
                eq(FollowingMapping.ACTIVE, true));
        Bson meToo = and(followers, eq(FollowingMapping.ME_TOO, true));
        return new Voices(
                documents.countDocuments(followers),
                documents.countDocuments(meToo),
                documents.countDocuments(and(meToo, eq(FollowingMapping.SOLVED, true))),
                documents.countDocuments(and(meToo, eq(FollowingMapping.SOLVED, false))));
    }

    private static Following kept(Result<Following, Object> result) {
        return switch (result) {
            case Result.Changed<Following, Object> changed -> changed.stored().state();
            case Result.Repeated<Following, Object> repeated ->
                repeated.stored().state();
            case Result.Refused<Following, Object> _ -> throw new IllegalStateException("a following refuses nothing");
        };
    }
}
