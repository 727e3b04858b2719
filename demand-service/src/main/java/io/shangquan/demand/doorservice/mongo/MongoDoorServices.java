package io.shangquan.demand.doorservice.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.doorservice.application.ArrangeVisit;
import io.shangquan.demand.doorservice.application.DoorServiceQueries;
import io.shangquan.demand.doorservice.domain.DoorDecision;
import io.shangquan.demand.doorservice.domain.DoorEvent;
import io.shangquan.demand.doorservice.domain.DoorRefusal;
import io.shangquan.demand.doorservice.domain.DoorService;
import io.shangquan.demand.doorservice.domain.DoorServices;
import io.shangquan.demand.doorservice.domain.DoorStatus;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Door services in MongoDB, under an id that follows from their demand's. */
@Repository
class MongoDoorServices implements DoorServices, DoorServiceQueries {

    private static final List<String> ANSWERED = List.of(DoorStatus.AGREED.name(), DoorStatus.DECLINED.name());

    private final AggregateStore<DoorService, DoorEvent> store;
    private final MongoCollection<Document> documents;

    MongoDoorServices(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new DoorServiceMapping());
        this.documents = database.getCollection(DoorServiceMapping.COLLECTION);
        for (String whose :
                List.of(DoorServiceMapping.UNIT, DoorServiceMapping.SUBMITTER, DoorServiceMapping.ENTERPRISE)) {
            documents.createIndex(ascending(ReservedFields.DISTRICT, whose, DoorServiceMapping.STATUS));
        }
    }

    @Override
    public DoorDecision offer(DoorDecision.Accepted offered) {
        DoorService service = offered.service();
        return decisionOf(
                store.create(service.district(), ArrangeVisit.idOf(service.demand()), service, offered.events()));
    }

    @Override
    public DoorDecision change(String district, String demand, Function<DoorService, DoorDecision> verb) {
        return decisionOf(store.change(district, ArrangeVisit.idOf(demand), service -> switch (verb.apply(service)) {
            case DoorDecision.Accepted accepted -> new Verdict.Accepted<>(accepted.service(), accepted.events());
            case DoorDecision.Refused refused -> new Verdict.Refused<>(refused.refusal());
        }));
    }

    @Override
    public Optional<View> find(String district, String demand) {
        return Optional.ofNullable(documents
                        .find(and(
                                eq(ReservedFields.DISTRICT, district),
                                eq(ReservedFields.ID, ArrangeVisit.idOf(demand))))
                        .first())
                .map(document ->
                        new View(DoorServiceMapping.service(document), document.getLong(ReservedFields.VERSION)));
    }

    @Override
    public List<DoorService> offeredTo(
            String district, String submitter, Set<String> enterprises, boolean office, int limit) {
        List<DoorService> offered =
                new ArrayList<>(offered(district, eq(DoorServiceMapping.SUBMITTER, submitter), limit));
        if (!enterprises.isEmpty()) {
            offered.addAll(offered(district, in(DoorServiceMapping.ENTERPRISE, enterprises), limit));
        }
        if (office) {
            offered.addAll(offered(district, eq(DoorServiceMapping.SUBMITTER, null), limit));
        }
        return offered.stream().distinct().toList();
    }

    @Override
    public List<DoorService> answeredTo(String district, Set<String> units, int limit) {
        return some(district, in(DoorServiceMapping.UNIT, units), in(DoorServiceMapping.STATUS, ANSWERED), limit);
    }

    private List<DoorService> offered(String district, Bson whose, int limit) {
        return some(district, whose, eq(DoorServiceMapping.STATUS, DoorStatus.OFFERED.name()), limit);
    }

    private List<DoorService> some(String district, Bson whose, Bson status, int limit) {
        return documents
                .find(and(eq(ReservedFields.DISTRICT, district), whose, status))
                .limit(limit)
                .map(DoorServiceMapping::service)
                .into(new ArrayList<>());
    }

    private static DoorDecision decisionOf(Result<DoorService, DoorRefusal> result) {
        return switch (result) {
            case Result.Changed<DoorService, DoorRefusal> changed ->
                new DoorDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<DoorService, DoorRefusal> repeated ->
                new DoorDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<DoorService, DoorRefusal> refused -> new DoorDecision.Refused(refused.refusal());
        };
    }
}
