package io.shangquan.demand.rates.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.rates.domain.RateMonth;
import io.shangquan.demand.rates.domain.ThreeRates;
import io.shangquan.demand.rates.domain.Times;
import io.shangquan.demand.rates.messaging.RateMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.YearMonth;
import java.util.Date;
import org.bson.Document;

/** How a frozen month is kept; that it was frozen is its only event. */
final class RateMonthMapping implements AggregateMapping<RateMonth, RateMonth> {

    static final String COLLECTION = "rateMonths";
    static final String MONTH = "month";
    private static final String RULES = "rules";
    private static final String CUTOFF = "cutoff";
    private static final String FROZEN_AT = "frozenAt";
    private static final String LINES = "lines";
    private static final String UNIT = "unit";
    private static final String CATEGORY = "category";
    private static final String ROUTED = "routed";
    private static final String CONTACTED = "contacted";
    private static final String ANSWERED = "answered";
    private static final String SOLVED = "solved";
    private static final String SATISFIED = "satisfied";
    private static final String REOPENED = "reopened";
    private static final String EXCLUDED = "excluded";
    private static final String TO_ACCEPT = "toAccept";
    private static final String TO_RESOLVE = "toResolve";
    private static final String MEASURED = "measured";
    private static final String MEDIAN = "median";
    private static final String P90 = "p90";
    private static final String P95 = "p95";

    static RateMonth month(Document document) {
        return new RateMonth(
                document.getString(ReservedFields.DISTRICT),
                YearMonth.parse(document.getString(MONTH)),
                document.getString(RULES),
                document.getDate(CUTOFF).toInstant(),
                document.getDate(FROZEN_AT).toInstant(),
                document.getList(LINES, Document.class).stream()
                        .map(RateMonthMapping::readLine)
                        .toList(),
                readTimes(document.get(TO_ACCEPT, Document.class)),
                readTimes(document.get(TO_RESOLVE, Document.class)));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(RateMonth month) {
        return new Document(MONTH, month.month().toString())
                .append(RULES, month.rules())
                .append(CUTOFF, Date.from(month.cutoff()))
                .append(FROZEN_AT, Date.from(month.frozenAt()))
                .append(LINES, month.lines().stream().map(RateMonthMapping::of).toList())
                .append(TO_ACCEPT, of(month.toAccept()))
                .append(TO_RESOLVE, of(month.toResolve()));
    }

    @Override
    public RateMonth read(Document document) {
        return month(document);
    }

    @Override
    public OutboundEvent message(RateMonth event, RateMonth after) {
        Object contract = RateMessages.of(event);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }

    private static Document of(RateMonth.Line line) {
        ThreeRates rates = line.rates();
        return new Document(UNIT, line.unit())
                .append(CATEGORY, line.category())
                .append(ROUTED, rates.routed())
                .append(CONTACTED, rates.contacted())
                .append(ANSWERED, rates.answered())
                .append(SOLVED, rates.solved())
                .append(SATISFIED, rates.satisfied())
                .append(REOPENED, rates.reopened())
                .append(EXCLUDED, rates.excluded());
    }

    private static RateMonth.Line readLine(Document document) {
        return new RateMonth.Line(
                document.getString(UNIT),
                document.getString(CATEGORY),
                new ThreeRates(
                        document.getLong(ROUTED),
                        document.getLong(CONTACTED),
                        document.getLong(ANSWERED),
                        document.getLong(SOLVED),
                        document.getLong(SATISFIED),
                        document.getLong(REOPENED),
                        document.getLong(EXCLUDED)));
    }

    private static Document of(Times times) {
        Document document = new Document(MEASURED, times.measured());
        if (times.median() != null) {
            document.append(MEDIAN, times.median()).append(P90, times.p90()).append(P95, times.p95());
        }
        return document;
    }

    private static Times readTimes(Document document) {
        return new Times(
                document.getLong(MEASURED), document.getLong(MEDIAN), document.getLong(P90), document.getLong(P95));
    }
}
