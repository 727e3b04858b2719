package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.Pause;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.domain.DemandDecision.Accepted;
import io.shangquan.demand.demand.domain.DemandDecision.Refused;
import java.time.Instant;
import java.util.Objects;

/** Pauses. One that is approved moves the deadlines by its whole length at once; ending it early moves them back. */
final class Holds {

    private Holds() {}

    static DemandDecision request(DemandState demand, Hold.Request request, Instant now) {
        if (demand.hold() != null) {
            return new Refused(new DemandRefusal.HoldAlreadyRequested());
        }
        Instant latest = request.latest(now);
        if (!request.until().isAfter(now) || request.until().isAfter(latest)) {
            return new Refused(new DemandRefusal.ImpossibleHoldEnd(latest));
        }
        Hold hold = request.from(now);
        return demand.draft().hold(hold).with(new DemandEvent.HoldRequested(demand.lead(), hold));
    }

    static DemandDecision approve(DemandState demand, Timetable timetable, Instant now) {
        Hold asked = demand.hold();
        if (asked == null) {
            return new Refused(new DemandRefusal.NoHoldRequested());
        }
        if (!asked.until().isAfter(now)) {
            return new Refused(new DemandRefusal.ImpossibleHoldEnd(asked.until()));
        }
        Hold hold = asked.approve(now);
        Clocks clocks =
                hold.pausesClocks() ? demand.clocks().pause(new Pause(now, hold.until()), timetable) : demand.clocks();
        DemandState held = demand.draft()
                .status(DemandStatus.ON_HOLD)
                .hold(hold)
                .clocks(clocks)
                .done();
        return held.draft().with(new DemandEvent.Held(held.lead(), hold, held.dueAt(ClockKind.RESOLVE)));
    }

    static DemandDecision refuse(DemandState demand) {
        Hold asked = demand.hold();
        return asked == null
                ? new Refused(new DemandRefusal.NoHoldRequested())
                : demand.draft().hold(null).with(new DemandEvent.HoldRefused(demand.lead(), asked));
    }

    static DemandDecision resume(DemandState demand, Actor actor, Timetable timetable, Instant now) {
        Party by = actor.capacitiesIn(demand).contains(Party.LEAD_UNIT) ? Party.LEAD_UNIT : Party.OFFICE;
        return resumed(demand, demand.clocks().resume(now, timetable), by);
    }

    static boolean isOver(DemandState demand, Instant now) {
        return !now.isBefore(underWay(demand).until());
    }

    /** The pause has lasted as long as was agreed, by which the deadlines have moved already. */
    static Accepted runOut(DemandState demand) {
        return resumed(demand, demand.clocks(), Party.TIMER);
    }

    private static Accepted resumed(DemandState demand, Clocks clocks, Party by) {
        DemandState next =
                demand.draft().status(DemandStatus.IN_PROGRESS).clocks(clocks).done();
        return next.draft().with(new DemandEvent.Resumed(next.lead(), by, next.dueAt(ClockKind.RESOLVE)));
    }

    private static Hold underWay(DemandState demand) {
        return Objects.requireNonNull(demand.hold(), "it is on hold");
    }
}
