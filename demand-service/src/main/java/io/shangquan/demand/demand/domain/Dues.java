package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock;
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

    private static DemandEvent eventOf(Clocks.Due due) {
        DeadlineClock clock = due.clock();
        return due.missed()
                ? new DemandEvent.DeadlineMissed(clock.kind(), clock.dueAt(), clock.unit())
                : new DemandEvent.DeadlineWarned(clock.kind(), clock.dueAt(), clock.unit());
    }
}
