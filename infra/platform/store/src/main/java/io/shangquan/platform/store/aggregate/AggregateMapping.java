package io.shangquan.platform.store.aggregate;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/**
 * How one kind of aggregate is kept: its collection, the fields of its document, and what its events are called outside.
 *
 * @param <S> the aggregate's state
 * @param <E> its domain events
 */
public interface AggregateMapping<S, E> {

    /** The collection; also the kind of aggregate in the audit trail. */
    String collection();

    /** The state as fields of a document. Names in {@link ReservedFields} belong to the platform and are refused. */
    Document write(S state);

    /** Reads a state back from a document of the current schema; raises no event. */
    S read(Document document);

    /** The message that goes out for an event; {@code after} is the state that the command led to. */
    OutboundEvent message(E event, S after);

    /** The current state for other services, if this kind of aggregate has a compacted topic. */
    default Optional<OutboundEvent> stateRecord(S after) {
        return Optional.empty();
    }

    /** When the next clock of the aggregate is due; empty if none runs. */
    default Optional<Instant> nextDueAt(S state) {
        return Optional.empty();
    }

    /** The schema that {@link #write} writes. */
    default int schema() {
        return 1;
    }

    /** For each older schema, the step that turns its document into one of the next schema. */
    default Map<Integer, UnaryOperator<Document>> upcasts() {
        return Map.of();
    }

    /**
     * A message that goes out.
     *
     * @param type the CloudEvents type, as in {@code io.shangquan.demand.routed.v1}
     * @param data a contract record; ids, codes, numbers and times only
     */
    record OutboundEvent(String type, Object data) {}
}
