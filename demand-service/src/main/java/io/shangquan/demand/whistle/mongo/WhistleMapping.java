package io.shangquan.demand.whistle.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.demand.mongo.ClockDocuments;
import io.shangquan.demand.whistle.domain.UnitParts;
import io.shangquan.demand.whistle.domain.Whistle;
import io.shangquan.demand.whistle.domain.WhistleEvent;
import io.shangquan.demand.whistle.domain.WhistleStatus;
import io.shangquan.demand.whistle.messaging.WhistleMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.OptionalFields;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** How a whistle is kept. */
final class WhistleMapping implements AggregateMapping<Whistle, WhistleEvent> {

    static final String COLLECTION = "whistles";
    static final String DEMAND = "demand";
    private static final String LEAD = "lead";
    private static final String PLACE = "place";
    static final String MEET_AT = "meetAt";
    private static final String CODE = "code";
    static final String STATUS = "status";
    static final String PARTS = "parts";
    private static final String CLOCKS = "clocks";
    private static final String MINUTES = "minutes";

    static Whistle whistle(Document document) {
        return new Whistle(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(DEMAND),
                new UnitParts(
                        document.getString(LEAD),
                        document.getList(PARTS, Document.class).stream()
                                .map(UnitPartDocuments::read)
                                .toList()),
                document.getString(PLACE),
                document.getDate(MEET_AT).toInstant(),
                document.getString(CODE),
                WhistleStatus.valueOf(document.getString(STATUS)),
                new Clocks(document.getList(CLOCKS, Document.class).stream()
                        .map(ClockDocuments::read)
                        .toList()),
                document.getString(MINUTES));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(Whistle whistle) {
        Document document = new Document(DEMAND, whistle.demand())
                .append(LEAD, whistle.lead())
                .append(PLACE, whistle.place())
                .append(MEET_AT, Date.from(whistle.meetAt()))
                .append(CODE, whistle.code())
                .append(STATUS, whistle.status().name())
                .append(
                        PARTS,
                        whistle.units().all().stream()
                                .map(UnitPartDocuments::of)
                                .toList())
                .append(
                        CLOCKS,
                        whistle.clocks().all().stream().map(ClockDocuments::of).toList());
        OptionalFields.put(document, MINUTES, whistle.minutes());
        return document;
    }

    @Override
    public Whistle read(Document document) {
        return whistle(document);
    }

    @Override
    public OutboundEvent message(WhistleEvent event, Whistle after) {
        Object contract = WhistleMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }

    @Override
    public Optional<Instant> nextDueAt(Whistle whistle) {
        return whistle.nextDueAt();
    }
}
