package io.shangquan.notification.inbox.sweep;

import io.shangquan.notification.inbox.application.SnoozeEntries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings messages back when their time has come. Needs no lease: what comes back twice is there once. */
@Component
class SnoozeSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SnoozeSweep.class);

    private final SnoozeEntries snoozing;

    SnoozeSweep(SnoozeEntries snoozing) {
        this.snoozing = snoozing;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        try {
            while (snoozing.bringBack() > 0) {
                LOG.debug("messages have come back");
            }
        } catch (RuntimeException e) {
            LOG.error("messages cannot be brought back now, trying again", e);
        }
    }
}
