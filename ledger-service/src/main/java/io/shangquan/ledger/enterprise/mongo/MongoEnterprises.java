package io.shangquan.ledger.enterprise.mongo;

import io.shangquan.ledger.enterprise.domain.Enterprise;
import io.shangquan.ledger.enterprise.domain.EnterpriseDecision;
import io.shangquan.ledger.enterprise.domain.EnterpriseEvent;
import io.shangquan.ledger.enterprise.domain.EnterpriseId;
import io.shangquan.ledger.enterprise.domain.EnterpriseRefusal;
import io.shangquan.ledger.enterprise.domain.Enterprises;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.store.reservation.Reservations;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** The ledger's entries in MongoDB; credit codes are reserved, since a sharded collection has no other unique index. */
@Repository
class MongoEnterprises implements Enterprises {

    private static final String CREDIT_CODE = "credit-code";

    private final AggregateStore<Enterprise, EnterpriseEvent> store;
    private final Reservations reservations;

    MongoEnterprises(AggregateStores stores, Reservations reservations) {
        this.store = stores.of(new EnterpriseMapping());
        this.reservations = reservations;
    }

    @Override
    public Optional<Enterprise> find(String district, EnterpriseId id) {
        return store.find(district, id.value()).map(Stored::state);
    }

    @Override
    public EnterpriseDecision enter(EnterpriseDecision.Accepted registered) {
        Enterprise entry = registered.enterprise();
        String district = entry.district();
        String code = entry.creditCode().value();
        String owner = entry.id().value();
        if (!reservations.claim(CREDIT_CODE, district, code, owner)) {
            return new EnterpriseDecision.Refused(new EnterpriseRefusal.CreditCodeTaken(entry.creditCode()));
        }
        Result<Enterprise, EnterpriseRefusal> result = store.create(district, owner, entry, registered.events());
        reservations.confirm(CREDIT_CODE, district, code, owner);
        return decisionOf(result);
    }

    @Override
    public EnterpriseDecision change(
            String district, EnterpriseId id, Function<Enterprise, EnterpriseDecision> change) {
        return decisionOf(store.change(district, id.value(), entry -> verdictOf(change.apply(entry))));
    }

    private static Verdict<Enterprise, EnterpriseEvent, EnterpriseRefusal> verdictOf(EnterpriseDecision decision) {
        return switch (decision) {
            case EnterpriseDecision.Accepted(Enterprise next, List<EnterpriseEvent> events) ->
                new Verdict.Accepted<>(next, events);
            case EnterpriseDecision.Refused(EnterpriseRefusal refusal) -> new Verdict.Refused<>(refusal);
        };
    }

    private static EnterpriseDecision decisionOf(Result<Enterprise, EnterpriseRefusal> result) {
        return switch (result) {
            case Result.Changed<Enterprise, EnterpriseRefusal> changed ->
                new EnterpriseDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Enterprise, EnterpriseRefusal> repeated ->
                new EnterpriseDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Enterprise, EnterpriseRefusal> refused ->
                new EnterpriseDecision.Refused(refused.refusal());
        };
    }
}
