package io.shangquan.demand.rates.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.rates.domain.RateAppeal;
import io.shangquan.demand.rates.domain.RateAppealEvent;
import io.shangquan.demand.rates.messaging.RateMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Date;
import org.bson.Document;

/** How an appeal is kept. */
final class RateAppealMapping implements AggregateMapping<RateAppeal, RateAppealEvent> {

    static final String COLLECTION = "rateAppeals";
    static final String DECIDED = "decided";
    static final String AT = "at";
    private static final String DEMAND = "demand";
    private static final String NUMBER = "number";
    private static final String UNIT = "unit";
    private static final String REASON = "reason";
    private static final String TEXT = "text";
    private static final String BY = "by";
    private static final String RULING = "ruling";
    private static final String GRANTED = "granted";

    static RateAppeal appeal(Document document) {
        Document ruling = document.get(RULING, Document.class);
        return new RateAppeal(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(DEMAND),
                document.getString(NUMBER),
                document.getString(UNIT),
                document.getString(REASON),
                document.getString(TEXT),
                document.getString(BY),
                document.getDate(AT).toInstant(),
                ruling == null
                        ? null
                        : new RateAppeal.Ruling(
                                ruling.getBoolean(GRANTED),
                                ruling.getString(TEXT),
                                ruling.getString(BY),
                                ruling.getDate(AT).toInstant()));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(RateAppeal appeal) {
        RateAppeal.Ruling ruling = appeal.ruling();
        Document document = new Document(DEMAND, appeal.demand())
                .append(NUMBER, appeal.number())
                .append(UNIT, appeal.unit())
                .append(REASON, appeal.reason())
                .append(TEXT, appeal.text())
                .append(BY, appeal.by())
                .append(AT, Date.from(appeal.at()))
                .append(DECIDED, ruling != null);
        if (ruling != null) {
            document.append(
                    RULING,
                    new Document(GRANTED, ruling.granted())
                            .append(TEXT, ruling.text())
                            .append(BY, ruling.by())
                            .append(AT, Date.from(ruling.at())));
        }
        return document;
    }

    @Override
    public RateAppeal read(Document document) {
        return appeal(document);
    }

    @Override
    public OutboundEvent message(RateAppealEvent event, RateAppeal after) {
        Object contract = RateMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
