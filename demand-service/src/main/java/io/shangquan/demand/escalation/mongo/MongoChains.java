package io.shangquan.demand.escalation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.contracts.organisation.PostState;
import io.shangquan.demand.escalation.application.Chains;
import io.shangquan.demand.escalation.domain.Chain;
import io.shangquan.demand.escalation.domain.ChainPost;
import io.shangquan.demand.escalation.messaging.ChainCopies;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Copies of the posts in chains, by post id; a district's chain is remembered for a moment, as many ask for it at once. */
@Repository
class MongoChains implements Chains, ChainCopies {

    private static final String COLLECTION = "chainPosts";
    private static final String PART = "post";
    private static final String DISTRICT = "district";
    private static final String UNIT = "unit";
    private static final String POST = "post";
    private static final String TIER = "tier";
    private static final String RANK = "rank";
    private static final String TENURES = "tenures";
    private static final String ABSENCES = "absences";
    private static final String PERSON = "person";
    private static final String STANDING = "standing";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** So long an instance may not notice what another has heard of. */
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private static final int MOST = 1_000;

    private final MongoCollection<Document> posts;
    private final ProjectionStore copies;
    private final LoadingCache<String, Chain> remembered =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build(this::chainOf);

    MongoChains(MongoDatabase database, Projections projections) {
        this.posts = database.getCollection(COLLECTION);
        this.copies = projections.of(COLLECTION);
        posts.createIndex(ascending(DISTRICT, TIER));
    }

    @Override
    public Chain of(String district) {
        return remembered.get(district);
    }

    private Chain chainOf(String district) {
        return new Chain(posts.find(and(eq(DISTRICT, district), gt(TIER, 0)))
                .map(MongoChains::read)
                .into(new ArrayList<>()));
    }

    @Override
    public void keep(String district, String id, String sequence, PostState post) {
        Document fields = new Document(UNIT, post.unit())
                .append(POST, post.post())
                .append(TIER, post.tier() == null ? 0 : post.tier())
                .append(RANK, post.rank())
                .append(
                        TENURES,
                        post.tenures().stream().map(MongoChains::tenure).toList())
                .append(
                        ABSENCES,
                        post.absences().stream()
                                .map(absence -> new Document(PERSON, absence.person())
                                        .append(FROM, absence.from().toString())
                                        .append(TO, absence.to().toString()))
                                .toList());
        copies.apply(district, id, PART, sequence, fields);
        remembered.invalidate(district);
    }

    @Override
    public void forget() {
        copies.clear();
        remembered.invalidateAll();
    }

    private static Document tenure(PostState.Tenure tenure) {
        Document document = new Document(PERSON, tenure.person())
                .append(STANDING, tenure.standing())
                .append(FROM, tenure.from().toString());
        if (tenure.to() != null) {
            document.append(TO, tenure.to().toString());
        }
        return document;
    }

    private static ChainPost read(Document document) {
        return new ChainPost(
                document.getString(UNIT),
                document.getString(POST),
                document.getInteger(TIER),
                document.getInteger(RANK),
                document.getList(TENURES, Document.class).stream()
                        .map(tenure -> new ChainPost.Tenure(
                                tenure.getString(PERSON),
                                ChainPost.Standing.valueOf(tenure.getString(STANDING)),
                                LocalDate.parse(tenure.getString(FROM)),
                                tenure.containsKey(TO) ? LocalDate.parse(tenure.getString(TO)) : null))
                        .toList(),
                document.getList(ABSENCES, Document.class).stream()
                        .map(absence -> new ChainPost.Absence(
                                absence.getString(PERSON),
                                LocalDate.parse(absence.getString(FROM)),
                                LocalDate.parse(absence.getString(TO))))
                        .toList());
    }
}
