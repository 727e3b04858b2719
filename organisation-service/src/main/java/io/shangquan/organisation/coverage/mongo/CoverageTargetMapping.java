package io.shangquan.organisation.coverage.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.organisation.CoverageTargetSet;
import io.shangquan.organisation.coverage.domain.CoverageTarget;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.ReservedFields;
import org.bson.Document;

/** How a target is kept, with an id that follows from district and year. That it was set is all that happens to it. */
final class CoverageTargetMapping implements AggregateMapping<CoverageTarget, CoverageTarget> {

    private static final String COLLECTION = "coverageTargets";
    private static final String YEAR = "year";
    private static final String ORGANISATIONAL = "organisationalPercent";
    private static final String WORK = "workPercent";

    static String idOf(String district, int year) {
        return DerivedId.of(district + '/' + year, "coverage-target");
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(CoverageTarget target) {
        return new Document(YEAR, target.year())
                .append(ORGANISATIONAL, target.organisationalPercent())
                .append(WORK, target.workPercent());
    }

    @Override
    public CoverageTarget read(Document document) {
        return new CoverageTarget(
                document.getString(ReservedFields.DISTRICT),
                document.getInteger(YEAR),
                document.getInteger(ORGANISATIONAL),
                document.getInteger(WORK));
    }

    @Override
    public OutboundEvent message(CoverageTarget event, CoverageTarget after) {
        CoverageTargetSet contract =
                new CoverageTargetSet(event.year(), event.organisationalPercent(), event.workPercent());
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
