package io.shangquan.demand.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that runs, or has run.
 *
 * @param unit whose clock it is; null for the office
 * @param cause what started it
 * @param pauses times that do not count, in order; the last may still be under way
 * @param stoppedAt when it was met; null while it runs
 * @param warned whether the warning at four fifths is out, or came too late to be given
 * @param missed whether the deadline passed while it ran
 */
public record DeadlineClock(
        ClockKind kind,
        @Nullable String unit,
        Cause cause,
        Instant startedAt,
        Instant dueAt,
        boolean provisional,
        List<Pause> pauses,
        @Nullable Instant stoppedAt,
        boolean warned,
        boolean missed) {

    private static final int WARN_AT_PERCENT = 80;
    private static final int WHOLE = 100;

    public DeadlineClock {
        pauses = List.copyOf(pauses);
    }

    /** Starts one. */
    public static DeadlineClock start(ClockKind kind, @Nullable String unit, Cause cause, Deadline deadline) {
        return new DeadlineClock(
                kind,
                unit,
                cause,
                deadline.startedAt(),
                deadline.dueAt(),
                deadline.provisional(),
                List.of(),
                null,
                false,
                false);
    }

    public boolean runs() {
        return stoppedAt == null;
    }

    boolean runsOf(String of) {
        return runs() && of.equals(unit);
    }

    /** When four fifths of the time that counts have passed. */
    public Instant warningAt() {
        Duration paused = pauses.stream().map(Pause::length).reduce(Duration.ZERO, Duration::plus);
        Duration counting = Duration.between(startedAt, dueAt).minus(paused);
        Duration left = counting.multipliedBy(WHOLE - WARN_AT_PERCENT).dividedBy(WHOLE);
        return dueAt.minus(left.isNegative() ? Duration.ZERO : left);
    }

    /** When something is to happen next; empty if nothing is. */
    Optional<Instant> nextDueAt() {
        if (!runs() || missed) {
            return Optional.empty();
        }
        Instant next = warned ? dueAt : warningAt();
        return Optional.of(pauses.stream()
                .filter(pause -> pause.contains(next))
                .map(Pause::to)
                .findFirst()
                .orElse(next));
    }

    DeadlineClock stop(Instant now) {
        return runs() ? with(unit, now, warned, missed) : this;
    }

    DeadlineClock handTo(String other) {
        return with(other, stoppedAt, warned, missed);
    }

    DeadlineClock warn() {
        return with(unit, stoppedAt, true, missed);
    }

    DeadlineClock miss() {
        return with(unit, stoppedAt, true, true);
    }

    /** The same clock with other pauses, or under another calendar: its deadline is computed anew from its start. */
    DeadlineClock recompute(List<Pause> newPauses, Timetable timetable) {
        Deadline deadline = timetable.of(kind, startedAt, newPauses);
        return new DeadlineClock(
                kind,
                unit,
                cause,
                startedAt,
                deadline.dueAt(),
                deadline.provisional(),
                newPauses,
                stoppedAt,
                warned,
                missed);
    }

    private DeadlineClock with(
            @Nullable String newUnit, @Nullable Instant newStoppedAt, boolean newWarned, boolean newMissed) {
        return new DeadlineClock(
                kind, newUnit, cause, startedAt, dueAt, provisional, pauses, newStoppedAt, newWarned, newMissed);
    }

    /** What starts a clock. */
    public enum Cause {
        /** 提交. */
        FILED,
        /** 申诉. */
        CONTESTED,
        /** 转交. */
        ROUTED,
        /** 改派: another unit began with a time of its own. */
        HANDED_OVER,
        /** 重办. */
        REOPENED,
        /** 改类. */
        RECLASSIFIED,
        /** 吹哨. */
        WHISTLED
    }
}
