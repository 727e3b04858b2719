package io.shangquan.organisation.coverage.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.organisation.coverage.domain.CoverageEvent;
import io.shangquan.organisation.coverage.domain.MemberCoverage;
import io.shangquan.organisation.coverage.messaging.CoverageMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import org.bson.Document;

/** How coverage is kept, and what its events are called outside. */
final class CoverageMapping implements AggregateMapping<MemberCoverage, CoverageEvent> {

    @Override
    public String collection() {
        return CoverageDocument.COLLECTION;
    }

    @Override
    public Document write(MemberCoverage coverage) {
        return CoverageDocument.of(coverage);
    }

    @Override
    public MemberCoverage read(Document document) {
        return CoverageDocument.read(document);
    }

    @Override
    public OutboundEvent message(CoverageEvent event, MemberCoverage after) {
        Object contract = CoverageMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
