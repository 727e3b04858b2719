package io.shangquan.platform.core.feed;

import java.time.Duration;

/**
 * Reads a topic in every instance, without a consumer group: revocations, districts, wake-ups. Starts with the application,
 * reconnects by itself, and says when it has caught up with what was there when it started.
 */
public interface TopicTail extends AutoCloseable {

    /** Whether all that was on the topic at the start has been applied. */
    boolean caughtUp();

    @Override
    void close();

    /** Where reading begins. */
    sealed interface From {
        /** At the first record: for compacted topics. */
        record Beginning() implements From {}

        /** At what is not older than this. */
        record Ago(Duration age) implements From {}

        /** At what comes from now on. */
        record Now() implements From {}
    }
}
