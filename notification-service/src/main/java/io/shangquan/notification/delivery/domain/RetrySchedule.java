package io.shangquan.notification.delivery.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after each attempt that failed. A tenth more or less, which follows from the delivery itself, keeps apart what failed
 * together.
 *
 * @param pauses after the first attempt, the second, and so on; after the last there is none
 */
public record RetrySchedule(List<Duration> pauses) {

    private static final int PER_MILLE = 1_000;
    private static final int SPREAD = 201;
    private static final int LEAST = 900;

    public RetrySchedule {
        pauses = List.copyOf(pauses);
    }

    /** The pause before the next attempt; empty if there is to be none. */
    public Optional<Duration> pauseAfter(int attempts, String delivery) {
        if (attempts < 1 || attempts > pauses.size()) {
            return Optional.empty();
        }
        int perMille = LEAST + Math.floorMod((delivery + attempts).hashCode(), SPREAD);
        return Optional.of(pauses.get(attempts - 1).multipliedBy(perMille).dividedBy(PER_MILLE));
    }
}
