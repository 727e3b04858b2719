package io.shangquan.demand.deadline.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The clocks of one matter: the newest of each kind, or of each kind and unit. */
public record Clocks(List<DeadlineClock> all) {

    /** None yet. */
    public static final Clocks NONE = new Clocks(List.of());

    public Clocks {
        all = List.copyOf(all);
    }

    public Optional<DeadlineClock> find(ClockKind kind) {
        return all.stream().filter(clock -> clock.kind() == kind).findFirst();
    }

    /** A unit's own clock. */
    public Optional<DeadlineClock> find(ClockKind kind, String unit) {
        return all.stream()
                .filter(clock -> clock.kind() == kind && unit.equals(clock.unit()))
                .findFirst();
    }

    /** Whether a clock was met, or may still be. */
    public boolean inTime(ClockKind kind) {
        return find(kind).filter(clock -> !clock.missed()).isPresent();
    }

    /** When the earliest is due for a warning or missed. */
    public Optional<Instant> nextDueAt() {
        return all.stream()
                .map(DeadlineClock::nextDueAt)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Starts a clock of which there is one of its kind. */
    public Clocks start(DeadlineClock clock) {
        return replace(clock, other -> other.kind() == clock.kind());
    }

    /** Starts a clock of which every unit has its own. */
    public Clocks startOfUnit(DeadlineClock clock) {
        return replace(clock, other -> other.kind() == clock.kind() && Objects.equals(other.unit(), clock.unit()));
    }

    /** Stops what runs of a kind. */
    public Clocks stop(ClockKind kind, Instant now) {
        return change(clock -> clock.kind() == kind ? clock.stop(now) : clock);
    }

    /** Stops a unit's own clock. */
    public Clocks stop(ClockKind kind, String unit, Instant now) {
        return change(clock -> clock.kind() == kind && unit.equals(clock.unit()) ? clock.stop(now) : clock);
    }

    public Clocks stopAll(Instant now) {
        return change(clock -> clock.stop(now));
    }

    /** The running clock of a kind goes on as another unit's. */
    public Clocks handOver(ClockKind kind, String unit) {
        return change(clock -> clock.kind() == kind && clock.runs() ? clock.handTo(unit) : clock);
    }

    /** What runs of a unit that has ended goes on as its successor's; of a kind of which that has a clock already, it goes. */
    public Clocks succeed(String ended, String successor) {
        return new Clocks(all.stream()
                .filter(clock ->
                        !clock.runsOf(ended) || find(clock.kind(), successor).isEmpty())
                .map(clock -> clock.runsOf(ended) ? clock.handTo(successor) : clock)
                .toList());
    }

    /** What runs is paused, and its deadline moves by as much. */
    public Clocks pause(Pause pause, Timetable timetable) {
        return change(clock -> {
            List<Pause> pauses = new ArrayList<>(clock.pauses());
            pauses.add(pause);
            return clock.runs() ? clock.recompute(pauses, timetable) : clock;
        });
    }

    /** The pause that is under way ends now. */
    public Clocks resume(Instant now, Timetable timetable) {
        return change(clock -> {
            if (!clock.runs()
                    || clock.pauses().isEmpty()
                    || !clock.pauses().getLast().contains(now)) {
                return clock;
            }
            List<Pause> pauses = new ArrayList<>(clock.pauses());
            pauses.add(new Pause(pauses.removeLast().from(), now));
            return clock.recompute(pauses, timetable);
        });
    }

    /** What runs and is provisional is computed anew from its start. */
    public Clocks recomputeProvisional(Timetable timetable) {
        return change(
                clock -> clock.runs() && clock.provisional() ? clock.recompute(clock.pauses(), timetable) : clock);
    }

    /** Whether a deadline that runs is provisional. */
    public boolean provisional() {
        return all.stream().anyMatch(clock -> clock.runs() && clock.provisional());
    }

    /** What is due now; a warning that comes with the miss is not given. */
    public Settled settle(Instant now) {
        List<Due> due = new ArrayList<>();
        Clocks settled = change(clock -> settle(clock, now, due));
        return new Settled(settled, due);
    }

    private static DeadlineClock settle(DeadlineClock clock, Instant now, List<Due> due) {
        if (clock.nextDueAt().filter(next -> !now.isBefore(next)).isEmpty()) {
            return clock;
        }
        boolean missed = !now.isBefore(clock.dueAt());
        due.add(new Due(clock, missed));
        return missed ? clock.miss() : clock.warn();
    }

    private Clocks replace(DeadlineClock clock, Predicate<DeadlineClock> replaced) {
        List<DeadlineClock> next = new ArrayList<>(all);
        next.removeIf(replaced);
        next.add(clock);
        return new Clocks(next);
    }

    private Clocks change(UnaryOperator<DeadlineClock> change) {
        return new Clocks(all.stream().map(change).toList());
    }

    /** Clocks after settling, and what was due. */
    public record Settled(Clocks clocks, List<Due> due) {
        public Settled {
            due = List.copyOf(due);
        }
    }

    /**
     * A clock that came to a point.
     *
     * @param missed whether the deadline itself has passed; otherwise four fifths of the time have
     */
    public record Due(DeadlineClock clock, boolean missed) {}
}
