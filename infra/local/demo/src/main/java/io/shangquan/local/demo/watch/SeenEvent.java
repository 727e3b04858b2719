package io.shangquan.local.demo.watch;

import java.time.Instant;

/**
 * An event as it came from the topic.
 *
 * @param sequence 4 digits of epoch and 12 of the subject's own counter
 * @param at when it was seen
 */
public record SeenEvent(String id, String type, String sequence, Instant at) {

    private static final int EPOCH_DIGITS = 4;

    /** The counter within the epoch. */
    public long counter() {
        return Long.parseLong(sequence.substring(EPOCH_DIGITS));
    }
}
