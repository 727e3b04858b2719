package io.shangquan.platform.messaging.consumer;

import java.util.List;

/** A consumer that can apply in one write what arrived at one moment. */
public interface GatheringConsumer extends EventConsumer {

    /**
     * Applies one event of each of several subjects, with the result that {@link #apply} has for each; outside of any command. Whatever it
     * throws, each of the events is then applied by itself, those too that have been applied already.
     *
     * @param events one to as many as a poll brings, no two of the same subject
     */
    void applyTogether(List<ReceivedEvent> events);
}
