package io.shangquan.organisation.coverage.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.organisation.coverage.domain.CoverageEvent;
import io.shangquan.organisation.coverage.domain.Coverages;
import io.shangquan.organisation.coverage.domain.MemberCoverage;
import io.shangquan.organisation.coverage.domain.MemberCoverage.Decision;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Coverage in MongoDB. */
@Repository
class MongoCoverages implements Coverages {

    private final AggregateStore<MemberCoverage, CoverageEvent> store;
    private final MongoCollection<Document> coverages;

    MongoCoverages(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new CoverageMapping());
        this.coverages = database.getCollection(CoverageDocument.COLLECTION);
        coverages.createIndex(ascending(ReservedFields.DISTRICT, CoverageDocument.MEMBER));
    }

    @Override
    public Optional<MemberCoverage> find(String district, String member) {
        return store.find(district, CoverageDocument.idOf(district, member)).map(Stored::state);
    }

    @Override
    public List<MemberCoverage> of(String district, Collection<String> members) {
        return coverages
                .find(and(eq(ReservedFields.DISTRICT, district), in(CoverageDocument.MEMBER, members)))
                .map(CoverageDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<MemberCoverage> all(String district) {
        return coverages
                .find(eq(ReservedFields.DISTRICT, district))
                .map(CoverageDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Decision change(String district, String member, Function<MemberCoverage, Decision> change) {
        String id = CoverageDocument.idOf(district, member);
        return store.find(district, id).isPresent()
                ? changed(district, id, change)
                : begun(MemberCoverage.of(id, district, member), change);
    }

    private Decision changed(String district, String id, Function<MemberCoverage, Decision> change) {
        return decisionOf(store.change(district, id, coverage -> verdictOf(change.apply(coverage))));
    }

    /** Somebody else may be the first to say something of a member organisation at the same moment: then that is changed. */
    private Decision begun(MemberCoverage unknown, Function<MemberCoverage, Decision> change) {
        Decision first = change.apply(unknown);
        if (!(first instanceof Decision.Accepted(MemberCoverage coverage, CoverageEvent event))) {
            return first;
        }
        try {
            return decisionOf(store.create(unknown.district(), unknown.id(), coverage, List.of(event)));
        } catch (ProblemException e) {
            if (e.problem() == PlatformProblem.VALUE_TAKEN) {
                return changed(unknown.district(), unknown.id(), change);
            }
            throw e;
        }
    }

    private static Verdict<MemberCoverage, CoverageEvent, Decision> verdictOf(Decision decision) {
        return switch (decision) {
            case Decision.Accepted(MemberCoverage next, CoverageEvent event) ->
                new Verdict.Accepted<>(next, List.of(event));
            case Decision.Backwards backwards -> new Verdict.Refused<>(backwards);
        };
    }

    private static Decision decisionOf(Result<MemberCoverage, Decision> result) {
        return switch (result) {
            case Result.Changed<MemberCoverage, Decision> changed ->
                new Decision.Accepted(changed.stored().state(), new CoverageEvent.ContactNamed());
            case Result.Repeated<MemberCoverage, Decision> repeated ->
                new Decision.Accepted(repeated.stored().state(), new CoverageEvent.ContactNamed());
            case Result.Refused<MemberCoverage, Decision> refused -> refused.refusal();
        };
    }
}
