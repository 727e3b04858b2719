package io.shangquan.platform.messaging.consumer;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Hands what a poll has brought to the consumers of a group. A poll that brought little is followed by a pause in which more gathers: the
 * first event after a silence is applied at once, those of a busy moment by the dozen.
 */
final class GroupListener implements BatchMessageListener<String, byte[]> {

    private static final int LITTLE = 50;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final List<Applier> appliers;

    GroupListener(List<Applier> appliers) {
        this.appliers = List.copyOf(appliers);
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        if (appliers.getFirst().gathers()) {
            applyTogether(records);
        } else {
            applyEach(records);
        }
        if (records.size() < LITTLE) {
            pause();
        }
    }

    private void applyTogether(List<ConsumerRecord<String, byte[]>> records) {
        try {
            appliers.getFirst().applyTogether(records);
        } catch (RuntimeException e) {
            throw waitsAt(0, e);
        }
    }

    private void applyEach(List<ConsumerRecord<String, byte[]>> records) {
        for (int i = 0; i < records.size(); i++) {
            try {
                for (Applier applier : appliers) {
                    applier.apply(records.get(i));
                }
            } catch (RuntimeException e) {
                throw waitsAt(i, e);
            }
        }
    }

    /** What came before is done; the rest is read again. */
    private static BatchListenerFailedException waitsAt(int index, RuntimeException fault) {
        return new BatchListenerFailedException("a record waits", fault, index);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
