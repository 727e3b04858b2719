package io.shangquan.demand.comment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.comment.application.CommentQueries;
import io.shangquan.demand.comment.domain.Comment;
import io.shangquan.demand.comment.domain.Comments;
import io.shangquan.demand.comment.domain.Parties;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document for each comment. */
@Repository
class MongoComments implements Comments, CommentQueries {

    private final AggregateStore<Comment, Parties> store;
    private final MongoCollection<Document> documents;

    MongoComments(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new CommentMapping());
        this.documents = database.getCollection(CommentMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, CommentMapping.DEMAND, ReservedFields.ID));
    }

    @Override
    public void add(Comment comment, Parties parties) {
        Result<Comment, Object> _ = store.create(comment.district(), comment.id(), comment, List.of(parties));
    }

    @Override
    public Optional<Comment> find(String district, String id) {
        return Optional.ofNullable(documents
                        .find(and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, id)))
                        .first())
                .map(CommentMapping::comment);
    }

    @Override
    public Page<Comment> on(String district, String demand, Set<Comment.Visibility> visibilities, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        conditions.add(eq(CommentMapping.DEMAND, demand));
        conditions.add(in(
                CommentMapping.VISIBILITY,
                visibilities.stream().map(Comment.Visibility::name).toList()));
        page.cursor().ifPresent(after -> conditions.add(gt(ReservedFields.ID, after)));
        List<Comment> found = documents
                .find(and(conditions))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(CommentMapping::comment)
                .into(new ArrayList<>());
        return Page.of(found, page, Comment::id);
    }
}
