package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock.Cause;
import io.shangquan.demand.deadline.domain.DeadlineRules.HandOver;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.domain.DemandDecision.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the lead unit does with a demand. */
final class Handling {

    /** A clock of another machine may be ahead of ours by so much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private Handling() {}

    static DemandDecision takeUp(DemandState demand, Actor actor, HandOver handOver, Timetable timetable, Instant now) {
        Assignment was = demand.answering();
        Assignment mine = was.heldBy(actor.subject());
        Clocks clocks = demand.clocks();
        for (ClockKind kind : List.of(ClockKind.FIRST_CONTACT, ClockKind.RESOLVE)) {
            clocks = passTo(mine.unit(), clocks, kind, handOver, timetable, now);
        }
        return demand.draft()
                .status(DemandStatus.IN_PROGRESS)
                .assignment(mine)
                .clocks(clocks)
                .with(new DemandEvent.TakenUp(mine.unit(), actor.subject()));
    }

    static DemandDecision firstContact(DemandState demand, Instant contactedAt, Instant now) {
        if (demand.firstContacted()) {
            return new Refused(new DemandRefusal.AlreadyContacted());
        }
        if (contactedAt.isAfter(now.plus(SKEW))
                || contactedAt.isBefore(demand.intake().submittedAt())) {
            return new Refused(new DemandRefusal.ImpossibleContactTime());
        }
        boolean inTime = demand.clocks().inTime(ClockKind.FIRST_CONTACT);
        return demand.draft()
                .contacted()
                .clocks(demand.clocks().stop(ClockKind.FIRST_CONTACT, now))
                .with(new DemandEvent.FirstContacted(demand.lead(), contactedAt, inTime));
    }

    static DemandDecision resolve(DemandState demand, Resolution.Outcome outcome, String text, Instant now) {
        Optional<DemandRefusal> gate = demand.planning().gate();
        if (gate.isPresent()) {
            return new Refused(gate.get());
        }
        boolean inTime = demand.clocks().inTime(ClockKind.RESOLVE);
        return demand.draft()
                .status(DemandStatus.RESOLVED)
                .clocks(demand.clocks().stopAll(now))
                .resolution(new Resolution(outcome, text, now))
                .with(new DemandEvent.Resolved(demand.lead(), demand.round(), outcome, inTime));
    }

    /** A clock that is still another unit's passes to the one that begins now. */
    private static Clocks passTo(
            String unit, Clocks clocks, ClockKind kind, HandOver handOver, Timetable timetable, Instant now) {
        boolean anothers = clocks.find(kind)
                .filter(clock -> clock.runs() && !unit.equals(clock.unit()))
                .isPresent();
        if (!anothers) {
            return clocks;
        }
        return switch (handOver) {
            case RUNS_ON -> clocks.handOver(kind, unit);
            case BEGINS_ANEW -> clocks.start(Triage.clock(kind, unit, Cause.HANDED_OVER, timetable, now));
        };
    }
}
