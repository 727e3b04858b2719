package io.shangquan.organisation.election.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.ElectionEvent;
import io.shangquan.organisation.election.domain.ElectionPhase;
import io.shangquan.organisation.election.messaging.ElectionMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** How an election is kept, and what its events are called outside. */
final class ElectionMapping implements AggregateMapping<Election, ElectionEvent> {

    @Override
    public String collection() {
        return ElectionDocument.COLLECTION;
    }

    @Override
    public Document write(Election election) {
        return ElectionDocument.of(election);
    }

    @Override
    public Election read(Document document) {
        return ElectionDocument.read(document);
    }

    @Override
    public OutboundEvent message(ElectionEvent event, Election after) {
        Object contract = ElectionMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }

    /** The end of the time for objections decides nothing by itself: somebody confirms. */
    @Override
    public Optional<Instant> nextDueAt(Election election) {
        return election.phase() == ElectionPhase.BALLOT ? Optional.ofNullable(election.decideAt()) : Optional.empty();
    }
}
