package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The clocks of a demand: the newest of each kind. */
public record Clocks(List<DemandClock> all) {

    /** None yet. */
    public static final Clocks NONE = new Clocks(List.of());

    public Clocks {
        all = List.copyOf(all);
    }

    public Optional<DemandClock> find(ClockKind kind) {
        return all.stream().filter(clock -> clock.kind() == kind).findFirst();
    }

    /** When the earliest is due for a warning or missed. */
    public Optional<Instant> nextDueAt() {
        return all.stream()
                .map(DemandClock::nextDueAt)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    Clocks start(DemandClock clock) {
        List<DemandClock> next = new ArrayList<>(all);
        next.removeIf(other -> other.kind() == clock.kind());
        next.add(clock);
        return new Clocks(next);
    }

    Clocks stop(ClockKind kind, Instant now) {
        return change(clock -> clock.kind() == kind ? clock.stop(now) : clock);
    }

    Clocks stopAll(Instant now) {
        return change(clock -> clock.stop(now));
    }

    /** The running clock of a kind goes on as another unit's. */
    Clocks handOver(ClockKind kind, String unit) {
        return change(clock -> clock.kind() == kind && clock.runs() ? clock.handTo(unit) : clock);
    }

    /** What is due now, as events; a warning that comes with the miss is not given. */
    Settled settle(Instant now) {
        List<DemandEvent> events = new ArrayList<>();
        Clocks settled = change(clock -> settle(clock, now, events));
        return new Settled(settled, events);
    }

    private static DemandClock settle(DemandClock clock, Instant now, List<DemandEvent> events) {
        boolean due = clock.nextDueAt().filter(next -> !now.isBefore(next)).isPresent();
        if (!due) {
            return clock;
        }
        if (now.isBefore(clock.dueAt())) {
            events.add(new DemandEvent.DeadlineWarned(clock.kind(), clock.dueAt(), clock.unit()));
            return clock.warn();
        }
        events.add(new DemandEvent.DeadlineMissed(clock.kind(), clock.dueAt(), clock.unit()));
        return clock.miss();
    }

    private Clocks change(UnaryOperator<DemandClock> change) {
        return new Clocks(all.stream().map(change).toList());
    }

    /** Clocks after settling, and what happened. */
    record Settled(Clocks clocks, List<DemandEvent> events) {}
}
