package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.DeadlineClock.Cause;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.domain.DemandDecision.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the office decides of a demand. */
final class Triage {

    private Triage() {}

    static DemandDecision route(DemandState demand, Routing routing, Timetable timetable, Instant now) {
        if (!routing.isPossible(now)) {
            return new Refused(new DemandRefusal.ImpossibleMeeting());
        }
        String unit = routing.unit();
        Clocks clocks = demand.clocks()
                .stop(ClockKind.ACCEPT, now)
                .start(clock(ClockKind.FIRST_CONTACT, unit, Cause.ROUTED, timetable, now))
                .start(clock(ClockKind.RESOLVE, unit, Cause.ROUTED, timetable, now));
        return assigned(demand.draft().clocks(clocks), routing.assignment(now));
    }

    static DemandDecision changeUnit(DemandState demand, Routing routing, Instant now) {
        String unit = routing.unit();
        if (routing.isAs(demand.answering())) {
            return new Refused(new DemandRefusal.AlreadyWithUnit(unit));
        }
        if (!routing.isPossible(now)) {
            return new Refused(new DemandRefusal.ImpossibleMeeting());
        }
        Clocks clocks = demand.clocks().handOver(ClockKind.FIRST_CONTACT, unit).handOver(ClockKind.RESOLVE, unit);
        return assigned(demand.draft().clocks(clocks), routing.assignment(now));
    }

    static DemandDecision decline(DemandState demand, Ending.Reason reason, String instead, Instant now) {
        return demand.draft()
                .status(DemandStatus.DECLINED)
                .clocks(demand.clocks().stopAll(now))
                .ending(new Ending(reason, instead, now))
                .with(new DemandEvent.Declined(reason));
    }

    /** Gives it to a unit, whose clocks must run. */
    static DemandDecision assigned(DemandDraft draft, Assignment assignment, DemandEvent... before) {
        DemandState next = draft.status(DemandStatus.ROUTED)
                .assignment(assignment)
                .plannedFor(assignment.route())
                .done();
        List<DemandEvent> events = new ArrayList<>(List.of(before));
        events.add(new DemandEvent.Routed(
                assignment, next.round(), next.dueAt(ClockKind.FIRST_CONTACT), next.dueAt(ClockKind.RESOLVE)));
        return new DemandDecision.Accepted(new Demand(next), events);
    }

    static DeadlineClock clock(ClockKind kind, String unit, Cause cause, Timetable timetable, Instant now) {
        return DeadlineClock.start(kind, unit, cause, timetable.of(kind, now));
    }
}
