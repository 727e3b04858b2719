package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.Timetable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is changed of a demand without moving it. */
final class Amendments {

    private static final List<ClockKind> KINDS = List.of(ClockKind.ACCEPT, ClockKind.FIRST_CONTACT, ClockKind.RESOLVE);

    private Amendments() {}

    /** What runs begins anew under the other category or urgency. */
    static DemandDecision reclassify(DemandState demand, Intake amended, Timetable timetable, Instant now) {
        Intake was = demand.intake();
        if (amended.equals(was)) {
            return new DemandDecision.Refused(new DemandRefusal.AlreadyClassified());
        }
        Clocks clocks = demand.clocks();
        for (ClockKind kind : KINDS) {
            clocks = anew(clocks, kind, timetable, now);
        }
        return demand.draft()
                .intake(amended)
                .clocks(clocks)
                .with(new DemandEvent.Reclassified(
                        amended, was, runningUntil(clocks, ClockKind.ACCEPT), runningUntil(clocks, ClockKind.RESOLVE)));
    }

    static DemandDecision handOver(DemandState demand, String from, String to) {
        Assignment was = demand.answering();
        if (!from.equals(was.officer())) {
            return new DemandDecision.Refused(new DemandRefusal.NotHeldBy());
        }
        return demand.draft().assignment(was.heldBy(to)).with(new DemandEvent.HandedOver(was.unit(), from, to));
    }

    static DemandDecision succeedUnit(DemandState demand, String ended, String successor) {
        Assignment was = demand.answering();
        Assignment is = was.succeeded(ended, successor);
        return is.equals(was)
                ? new DemandDecision.Refused(new DemandRefusal.NothingDue())
                : demand.draft()
                        .assignment(is)
                        .clocks(demand.clocks().succeed(ended, successor))
                        .with(new DemandEvent.UnitSucceeded(successor, ended));
    }

    static DemandDecision beginPlan(DemandState demand, String plan) {
        Planning was = demand.planning();
        if (was.plan() != null && !was.plan().equals(plan)) {
            return new DemandDecision.Refused(new DemandRefusal.AlreadyPlanned(was.plan(), demand));
        }
        return demand.draft().planning(was.begun(plan)).with(new DemandEvent.PlanBegun(plan));
    }

    static DemandDecision planSettled(DemandState demand, String plan) {
        Planning was = demand.planning();
        return plan.equals(was.plan()) && was.open()
                ? demand.draft().planning(was.settled()).with(new DemandEvent.PlanSettled(plan))
                : new DemandDecision.Refused(new DemandRefusal.NothingDue());
    }

    private static Clocks anew(Clocks clocks, ClockKind kind, Timetable timetable, Instant now) {
        return clocks.find(kind)
                .filter(DeadlineClock::runs)
                .map(clock -> clocks.start(DeadlineClock.start(
                        kind, clock.unit(), DeadlineClock.Cause.RECLASSIFIED, timetable.of(kind, now))))
                .orElse(clocks);
    }

    static @Nullable Instant runningUntil(Clocks clocks, ClockKind kind) {
        return clocks.find(kind)
                .filter(DeadlineClock::runs)
                .map(DeadlineClock::dueAt)
                .orElse(null);
    }
}
