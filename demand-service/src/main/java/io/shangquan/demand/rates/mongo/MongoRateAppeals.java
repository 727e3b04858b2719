package io.shangquan.demand.rates.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.demand.mongo.DuePages;
import io.shangquan.demand.rates.application.AppealRates;
import io.shangquan.demand.rates.application.RateAppealQueries;
import io.shangquan.demand.rates.domain.RateAppeal;
import io.shangquan.demand.rates.domain.RateAppealDecision;
import io.shangquan.demand.rates.domain.RateAppealEvent;
import io.shangquan.demand.rates.domain.RateAppealRefusal;
import io.shangquan.demand.rates.domain.RateAppeals;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Appeals in MongoDB, under an id that follows from their demand's. */
@Repository
class MongoRateAppeals implements RateAppeals, RateAppealQueries {

    private static final DuePages PAGES = new DuePages(RateAppealMapping.AT);

    private final AggregateStore<RateAppeal, RateAppealEvent> store;
    private final MongoCollection<Document> documents;

    MongoRateAppeals(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new RateAppealMapping());
        this.documents = database.getCollection(RateAppealMapping.COLLECTION);
        documents.createIndex(
                ascending(ReservedFields.DISTRICT, RateAppealMapping.DECIDED, RateAppealMapping.AT, ReservedFields.ID));
    }

    @Override
    public RateAppealDecision keep(RateAppealDecision.Accepted made) {
        RateAppeal appeal = made.appeal();
        try {
            return decisionOf(store.create(appeal.district(), appeal.id(), appeal, made.events()));
        } catch (ProblemException e) {
            if (e.problem() == PlatformProblem.VALUE_TAKEN) {
                return new RateAppealDecision.Refused(new RateAppealRefusal.AlreadyMade());
            }
            throw e;
        }
    }

    @Override
    public RateAppealDecision change(String district, String id, Function<RateAppeal, RateAppealDecision> verb) {
        return decisionOf(store.change(district, id, appeal -> switch (verb.apply(appeal)) {
            case RateAppealDecision.Accepted accepted -> new Verdict.Accepted<>(accepted.appeal(), accepted.events());
            case RateAppealDecision.Refused refused -> new Verdict.Refused<>(refused.refusal());
        }));
    }

    @Override
    public Optional<View> of(String district, String demand) {
        return Optional.ofNullable(documents
                        .find(and(
                                eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, AppealRates.idOf(demand))))
                        .first())
                .map(MongoRateAppeals::view);
    }

    @Override
    public Page<View> list(String district, boolean decided, PageRequest page) {
        return PAGES.of(
                        documents,
                        List.of(eq(ReservedFields.DISTRICT, district), eq(RateAppealMapping.DECIDED, decided)),
                        page)
                .map(MongoRateAppeals::view);
    }

    private static View view(Document document) {
        return new View(RateAppealMapping.appeal(document), document.getLong(ReservedFields.VERSION));
    }

    private static RateAppealDecision decisionOf(Result<RateAppeal, RateAppealRefusal> result) {
        return switch (result) {
            case Result.Changed<RateAppeal, RateAppealRefusal> changed ->
                new RateAppealDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<RateAppeal, RateAppealRefusal> repeated ->
                new RateAppealDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<RateAppeal, RateAppealRefusal> refused ->
                new RateAppealDecision.Refused(refused.refusal());
        };
    }
}
