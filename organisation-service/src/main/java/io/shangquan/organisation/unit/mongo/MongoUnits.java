package io.shangquan.organisation.unit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.UnitEvent;
import io.shangquan.organisation.unit.domain.UnitRefusal;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.store.reservation.Reservations;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Units in MongoDB; codes are reserved per district. */
@Repository
class MongoUnits implements Units {

    private static final String CODE = "unit-code";

    private final AggregateStore<Unit, UnitEvent> store;
    private final Reservations reservations;
    private final MongoCollection<Document> units;

    MongoUnits(AggregateStores stores, Reservations reservations, MongoDatabase database, Clock clock) {
        this.store = stores.of(new UnitMapping(clock));
        this.reservations = reservations;
        this.units = database.getCollection(UnitDocument.COLLECTION);
    }

    @Override
    public UnitDecision create(Unit unit) {
        if (!reservations.claim(CODE, unit.district(), unit.code(), unit.id())) {
            return new UnitDecision.Refused(new UnitRefusal.CodeTaken(unit.code()));
        }
        UnitEvent created = new UnitEvent.Created();
        Result<Unit, UnitRefusal> result = store.create(unit.district(), unit.id(), unit, List.of(created));
        reservations.confirm(CODE, unit.district(), unit.code(), unit.id());
        return decisionOf(result, created);
    }

    @Override
    public Optional<Unit> byCode(String district, String code) {
        return Optional.ofNullable(units.find(and(eq(ReservedFields.DISTRICT, district), eq(UnitDocument.CODE, code)))
                        .first())
                .map(UnitDocument::read);
    }

    @Override
    public List<Unit> under(String district, String code) {
        return units.find(and(eq(ReservedFields.DISTRICT, district), eq(UnitDocument.PARENT, code)))
                .map(UnitDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public UnitDecision change(String district, String id, Function<Unit, UnitDecision> change) {
        Result<Unit, UnitRefusal> result = store.change(district, id, unit -> verdictOf(change.apply(unit)));
        return decisionOf(result, new UnitEvent.Created());
    }

    private static Verdict<Unit, UnitEvent, UnitRefusal> verdictOf(UnitDecision decision) {
        return switch (decision) {
            case UnitDecision.Accepted accepted -> new Verdict.Accepted<>(accepted.unit(), List.of(accepted.event()));
            case UnitDecision.Refused refused -> new Verdict.Refused<>(refused.refusal());
        };
    }

    private static UnitDecision decisionOf(Result<Unit, UnitRefusal> result, UnitEvent event) {
        return switch (result) {
            case Result.Changed<Unit, UnitRefusal> changed ->
                new UnitDecision.Accepted(changed.stored().state(), event);
            case Result.Repeated<Unit, UnitRefusal> repeated ->
                new UnitDecision.Accepted(repeated.stored().state(), event);
            case Result.Refused<Unit, UnitRefusal> refused -> new UnitDecision.Refused(refused.refusal());
        };
    }
}
