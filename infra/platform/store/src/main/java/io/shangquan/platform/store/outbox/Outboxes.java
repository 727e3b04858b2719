package io.shangquan.platform.store.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outboxes of all aggregates of a service, as the relay sees them. Nothing here changes a version. */
public interface Outboxes {

    /** Batches whose oldest entry is older than a moment, oldest first, over all collections. */
    List<OutboxBatch> waitingSince(Instant before, int limit);

    /** What waits in one aggregate's outbox now; empty if nothing does. */
    Optional<OutboxBatch> read(String collection, String district, String aggregate);

    /** Removes what was acknowledged: all of the outbox if nothing was appended meanwhile, else entries up to the sequence. */
    void drain(List<Acknowledged> acknowledged);

    /** When the oldest entry that still waits was written; empty if none waits. */
    Optional<Instant> oldestWaiting();

    /**
     * An aggregate's entries up to a sequence were acknowledged by the broker.
     */
    record Acknowledged(String collection, String district, String aggregate, long sequence) {}
}
