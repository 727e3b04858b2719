package io.shangquan.organisation.post.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDecision;
import io.shangquan.organisation.post.domain.PostEvent;
import io.shangquan.organisation.post.domain.PostRefusal;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Posts in MongoDB. */
@Repository
class MongoPosts implements Posts, PostQueries {

    private static final String APPOINTMENT = PostDocument.APPOINTMENTS + '.' + PostDocument.ID;

    private static final String PERSON = PostDocument.APPOINTMENTS + '.' + PostDocument.PERSON;

    private final AggregateStore<Post, PostEvent> store;
    private final MongoCollection<Document> posts;

    MongoPosts(AggregateStores stores, MongoDatabase database, LocalDays days) {
        this.store = stores.of(new PostMapping(days));
        this.posts = database.getCollection(PostDocument.COLLECTION);
        posts.createIndexes(List.of(
                new IndexModel(ascending(ReservedFields.DISTRICT, PostDocument.KEY)),
                new IndexModel(ascending(ReservedFields.DISTRICT, PostDocument.UNIT, PostDocument.KEY)),
                new IndexModel(ascending(ReservedFields.DISTRICT, PostDocument.TIER, PostDocument.KEY)),
                new IndexModel(ascending(ReservedFields.DISTRICT, PERSON)),
                new IndexModel(ascending(ReservedFields.DISTRICT, APPOINTMENT))));
    }

    @Override
    public void create(Post post) {
        String id = PostDocument.idOf(post.district(), post.key());
        if (store.find(post.district(), id).isEmpty()) {
            var _ = store.create(post.district(), id, post, List.of(new PostEvent.Created()));
        }
    }

    @Override
    public Optional<Post> find(String district, String key) {
        return store.find(district, PostDocument.idOf(district, key)).map(Stored::state);
    }

    @Override
    public List<Post> having(String district, String person) {
        return posts.find(and(eq(ReservedFields.DISTRICT, district), eq(PERSON, person)))
                .map(PostDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<Post> inChain(String district) {
        return posts.find(and(eq(ReservedFields.DISTRICT, district), gt(PostDocument.TIER, 0)))
                .sort(ascending(PostDocument.TIER, PostDocument.KEY))
                .map(PostDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public PostDecision change(String district, String key, Function<Post, PostDecision> change) {
        Result<Post, PostRefusal> result =
                store.change(district, PostDocument.idOf(district, key), post -> verdictOf(change.apply(post)));
        return switch (result) {
            case Result.Changed<Post, PostRefusal> changed ->
                new PostDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Post, PostRefusal> repeated ->
                new PostDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Post, PostRefusal> refused -> new PostDecision.Refused(refused.refusal());
        };
    }

    @Override
    public Page<PostView> list(String district, @Nullable String unit, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        if (unit != null) {
            conditions.add(eq(PostDocument.UNIT, unit));
        }
        page.cursor().ifPresent(after -> conditions.add(gt(PostDocument.KEY, after)));
        List<PostView> found = posts.find(and(conditions))
                .sort(ascending(PostDocument.KEY))
                .limit(page.limit() + 1)
                .map(MongoPosts::view)
                .into(new ArrayList<>());
        return Page.of(found, page, view -> view.post().key());
    }

    @Override
    public Optional<PostView> byKey(String district, String key) {
        return Optional.ofNullable(posts.find(and(
                                eq(ReservedFields.DISTRICT, district),
                                eq(ReservedFields.ID, PostDocument.idOf(district, key))))
                        .first())
                .map(MongoPosts::view);
    }

    @Override
    public Optional<PostView> byAppointment(String district, String appointment) {
        return Optional.ofNullable(posts.find(and(eq(ReservedFields.DISTRICT, district), eq(APPOINTMENT, appointment)))
                        .first())
                .map(MongoPosts::view);
    }

    @Override
    public boolean isAnybodyAppointedAfter(String district, String unit, LocalDate day) {
        return ofUnit(district, unit).stream().anyMatch(post -> post.isHeldAfter(day));
    }

    @Override
    public List<Post> ofUnit(String district, String unit) {
        return posts.find(and(eq(ReservedFields.DISTRICT, district), eq(PostDocument.UNIT, unit)))
                .map(PostDocument::read)
                .into(new ArrayList<>());
    }

    private static PostView view(Document document) {
        return new PostView(
                document.getString(ReservedFields.ID),
                PostDocument.read(document),
                document.getLong(ReservedFields.VERSION));
    }

    private static Verdict<Post, PostEvent, PostRefusal> verdictOf(PostDecision decision) {
        return switch (decision) {
            case PostDecision.Accepted(Post next, List<PostEvent> events) -> new Verdict.Accepted<>(next, events);
            case PostDecision.Refused(PostRefusal refusal) -> new Verdict.Refused<>(refusal);
        };
    }
}
