package io.shangquan.platform.store.outbox;

/** Told right after a write that an aggregate's outbox holds something; must return at once and never throw. */
@FunctionalInterface
public interface OutboxListener {

    /** @param batch everything that waits in the aggregate's outbox after the write */
    void appended(OutboxBatch batch);
}
