package io.shangquan.platform.store.outbox;

import java.util.List;

/**
 * What waits in one aggregate's outbox.
 *
 * @param entries in the order in which they must be acknowledged
 */
public record OutboxBatch(String collection, String district, String aggregate, List<OutboxEntry> entries) {

    public OutboxBatch {
        entries = List.copyOf(entries);
    }

    /** The sequence of the last entry. */
    public long lastSequence() {
        return entries.getLast().sequence();
    }
}
