package io.shangquan.demand.doorservice.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.doorservice.domain.DoorEvent;
import io.shangquan.demand.doorservice.domain.DoorService;
import io.shangquan.demand.doorservice.domain.DoorStatus;
import io.shangquan.demand.doorservice.domain.Slot;
import io.shangquan.demand.doorservice.messaging.DoorServiceMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Date;
import org.bson.Document;

/** How a door service is kept; its own id tells it from the demand, whose events have another subject. */
final class DoorServiceMapping implements AggregateMapping<DoorService, DoorEvent> {

    static final String COLLECTION = "doorServices";
    private static final String DEMAND = "demand";
    static final String UNIT = "unit";
    static final String SUBMITTER = "submitter";
    static final String ENTERPRISE = "enterprise";
    static final String STATUS = "status";
    private static final String SLOTS = "slots";
    private static final String TEAM = "team";
    private static final String AGREED = "agreed";
    private static final String VISIT = "visit";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String OUTCOME = "outcome";
    private static final String TEXT = "text";
    private static final String SIGNED_BY = "signedBy";
    private static final String AT = "at";

    static DoorService service(Document document) {
        Document agreed = document.get(AGREED, Document.class);
        Document visit = document.get(VISIT, Document.class);
        return new DoorService(
                document.getString(DEMAND),
                document.getString(ReservedFields.DISTRICT),
                document.getString(UNIT),
                document.getString(SUBMITTER),
                document.getString(ENTERPRISE),
                DoorStatus.valueOf(document.getString(STATUS)),
                document.getList(SLOTS, Document.class).stream()
                        .map(DoorServiceMapping::readSlot)
                        .toList(),
                document.getList(TEAM, String.class),
                agreed == null ? null : readSlot(agreed),
                visit == null ? null : readVisit(visit));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(DoorService service) {
        Document document = new Document(DEMAND, service.demand())
                .append(UNIT, service.unit())
                .append(STATUS, service.status().name())
                .append(
                        SLOTS,
                        service.slots().stream().map(DoorServiceMapping::of).toList())
                .append(TEAM, service.team());
        if (service.submitter() != null) {
            document.append(SUBMITTER, service.submitter());
        }
        if (service.enterprise() != null) {
            document.append(ENTERPRISE, service.enterprise());
        }
        if (service.agreed() != null) {
            document.append(AGREED, of(service.agreed()));
        }
        if (service.visit() != null) {
            document.append(VISIT, of(service.visit()));
        }
        return document;
    }

    @Override
    public DoorService read(Document document) {
        return service(document);
    }

    @Override
    public OutboundEvent message(DoorEvent event, DoorService after) {
        Object contract = DoorServiceMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }

    private static Document of(Slot slot) {
        return new Document(FROM, Date.from(slot.from())).append(TO, Date.from(slot.to()));
    }

    private static Slot readSlot(Document document) {
        return new Slot(document.getDate(FROM).toInstant(), document.getDate(TO).toInstant());
    }

    private static Document of(DoorService.Visit visit) {
        Document document = new Document(OUTCOME, visit.outcome().name())
                .append(TEXT, visit.text())
                .append(AT, Date.from(visit.at()));
        if (visit.signedBy() != null) {
            document.append(SIGNED_BY, visit.signedBy());
        }
        return document;
    }

    private static DoorService.Visit readVisit(Document document) {
        return new DoorService.Visit(
                DoorService.Outcome.valueOf(document.getString(OUTCOME)),
                document.getString(TEXT),
                document.getString(SIGNED_BY),
                document.getDate(AT).toInstant());
    }
}
