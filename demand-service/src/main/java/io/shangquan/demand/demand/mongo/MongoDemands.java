package io.shangquan.demand.demand.mongo;

import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandEvent;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** Demands in MongoDB. */
@Repository
class MongoDemands implements Demands {

    private static final String COUNTERS = "demandNumbers";

    private final AggregateStore<Demand, DemandEvent> store;
    private final DemandNumbers numbers;

    MongoDemands(AggregateStores stores, MongoDatabase database, Timetables timetables) {
        this.store = stores.of(new DemandMapping(timetables));
        this.numbers = new DemandNumbers(database.getCollection(COUNTERS));
    }

    @Override
    public String nextNumber(String district, int year) {
        return numbers.next(district, year);
    }

    @Override
    public DemandDecision file(DemandDecision.Accepted filed) {
        Demand demand = filed.demand();
        return decisionOf(
                store.create(demand.state().district(), demand.state().id().value(), demand, filed.events()));
    }

    @Override
    public DemandDecision change(String district, DemandId id, Function<Demand, DemandDecision> verb) {
        return decisionOf(store.change(district, id.value(), demand -> verdictOf(verb.apply(demand))));
    }

    private static Verdict<Demand, DemandEvent, DemandRefusal> verdictOf(DemandDecision decision) {
        return switch (decision) {
            case DemandDecision.Accepted(Demand next, List<DemandEvent> events) -> new Verdict.Accepted<>(next, events);
            case DemandDecision.Refused(DemandRefusal refusal) -> new Verdict.Refused<>(refusal);
        };
    }

    private static DemandDecision decisionOf(Result<Demand, DemandRefusal> result) {
        return switch (result) {
            case Result.Changed<Demand, DemandRefusal> changed ->
                new DemandDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Demand, DemandRefusal> repeated ->
                new DemandDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Demand, DemandRefusal> refused -> new DemandDecision.Refused(refused.refusal());
        };
    }
}
