package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Deadline;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that runs, or has run.
 *
 * @param unit whose clock it is; null for the office
 * @param stoppedAt when it was met; null while it runs
 * @param warned whether the warning at four fifths is out, or came too late to be given
 * @param missed whether the deadline passed while it ran
 */
public record DemandClock(
        ClockKind kind,
        @Nullable String unit,
        Instant startedAt,
        Instant dueAt,
        boolean provisional,
        @Nullable Instant stoppedAt,
        boolean warned,
        boolean missed) {

    /** Starts one. */
    public static DemandClock start(ClockKind kind, @Nullable String unit, Deadline deadline) {
        return new DemandClock(
                kind, unit, deadline.startedAt(), deadline.dueAt(), deadline.provisional(), null, false, false);
    }

    public boolean runs() {
        return stoppedAt == null;
    }

    /** When something is to happen next; empty if nothing is. */
    Optional<Instant> nextDueAt() {
        if (!runs() || missed) {
            return Optional.empty();
        }
        return Optional.of(warned ? dueAt : Deadline.warningBetween(startedAt, dueAt));
    }

    DemandClock stop(Instant now) {
        return runs() ? new DemandClock(kind, unit, startedAt, dueAt, provisional, now, warned, missed) : this;
    }

    DemandClock handTo(String other) {
        return new DemandClock(kind, other, startedAt, dueAt, provisional, stoppedAt, warned, missed);
    }

    DemandClock warn() {
        return new DemandClock(kind, unit, startedAt, dueAt, provisional, stoppedAt, true, missed);
    }

    DemandClock miss() {
        return new DemandClock(kind, unit, startedAt, dueAt, provisional, stoppedAt, true, true);
    }
}
