package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.domain.DemandDecision.Accepted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens to a demand by itself. While another answers for a merged demand nothing does; its clocks go on, and what was due
 * meanwhile happens once it stands on its own again.
 */
final class Dues {

    private Dues() {}

    /** Ends a pause whose time is over, then warns and misses; no events if nothing is due. */
    static Accepted settle(DemandState demand, Instant now) {
        List<DemandEvent> events = new ArrayList<>();
        if (demand.status() == DemandStatus.MERGED) {
            return new Accepted(new Demand(demand), events);
        }
        DemandState state = demand;
        if (demand.status() == DemandStatus.ON_HOLD && Holds.isOver(demand, now)) {
            Accepted resumed = Holds.runOut(demand);
            state = resumed.demand().state();
            events.addAll(resumed.events());
        }
        Clocks.Settled settled = state.clocks().settle(now);
        settled.due().forEach(due -> events.add(eventOf(due)));
        return new Accepted(new Demand(state.draft().clocks(settled.clocks()).done()), events);
    }

    /** When the earliest of it is due. */
    static Optional<Instant> next(DemandState demand) {
        if (demand.status() == DemandStatus.MERGED) {
            return Optional.empty();
        }
        Optional<Instant> clock = demand.clocks().nextDueAt();
        Hold hold = demand.hold();
        if (hold == null || demand.status() != DemandStatus.ON_HOLD) {
            return clock;
        }
        return Optional.of(clock.filter(due -> due.isBefore(hold.until())).orElse(hold.until()));
    }

    /** What is due is settled first: a deadline that passed has passed, whatever the calendar says later. */
    static DemandDecision recompute(DemandState demand, Timetable timetable, Instant now) {
        Accepted due = settle(demand, now);
        DemandState settled = due.demand().state();
        Clocks clocks = settled.clocks().recomputeProvisional(timetable);
        if (clocks.equals(settled.clocks())) {
            return new DemandDecision.Refused(new DemandRefusal.NothingDue());
        }
        List<DemandEvent> events = new ArrayList<>(due.events());
        events.add(new DemandEvent.DeadlinesRecomputed(
                Amendments.runningUntil(clocks, ClockKind.ACCEPT),
                Amendments.runningUntil(clocks, ClockKind.FIRST_CONTACT),
                Amendments.runningUntil(clocks, ClockKind.RESOLVE)));
        return new Accepted(new Demand(settled.draft().clocks(clocks).done()), events);
    }

    private static DemandEvent eventOf(Clocks.Due due) {
        DeadlineClock clock = due.clock();
        return due.missed()
                ? new DemandEvent.DeadlineMissed(clock.kind(), clock.dueAt(), clock.unit())
                : new DemandEvent.DeadlineWarned(clock.kind(), clock.dueAt(), clock.unit());
    }
}
