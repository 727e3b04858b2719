package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.DeadlineClock.Cause;
import io.shangquan.demand.deadline.domain.DeadlineRules.FollowUp;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.domain.DemandDecision.Accepted;
import io.shangquan.demand.demand.domain.DemandDecision.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the submitter says, and what the office asks them. */
final class FollowUps {

    private FollowUps() {}

    static DemandDecision contest(DemandState demand, Timetable timetable, Instant now) {
        if (demand.contested()) {
            return new Refused(new DemandRefusal.AlreadyContested());
        }
        DeadlineClock accept = accept(Cause.CONTESTED, timetable, now);
        return demand.draft()
                .contested()
                .status(DemandStatus.SUBMITTED)
                .clocks(demand.clocks().start(accept))
                .with(new DemandEvent.Contested(accept.dueAt()));
    }

    static DemandDecision callBack(
            DemandState demand, CallBack call, FollowUp rules, Timetable timetable, Instant now) {
        if (!call.reached() && demand.callBacks().size() >= rules.callBacks()) {
            return new Refused(new DemandRefusal.CalledOftenEnough(rules.callBacks()));
        }
        List<CallBack> calls = new ArrayList<>(demand.callBacks());
        calls.add(call);
        DemandDraft noted = demand.draft().callBacks(calls);
        DemandEvent called = new DemandEvent.CalledBack(calls.size(), call);
        if (!call.reached()) {
            return noted.with(called);
        }
        return Boolean.TRUE.equals(call.solved())
                ? closed(noted.done(), Ending.Reason.CALLED_BACK, now, called)
                : reopened(noted.done(), timetable, now, called);
    }

    static DemandDecision rate(DemandState demand, Rating rating, Timetable timetable, Instant now) {
        DemandState rated = demand.draft().rating(rating).done();
        DemandEvent event = new DemandEvent.Rated(rating);
        return rating.solved()
                ? closed(rated, Ending.Reason.RATED, now, event)
                : reopened(rated, timetable, now, event);
    }

    static DemandDecision reopen(DemandState demand, FollowUp rules, Timetable timetable, Instant now) {
        Instant until = demand.outcome().at().plus(rules.reopenWithin());
        return now.isAfter(until)
                ? new Refused(new DemandRefusal.TooLateToReopen(until))
                : reopened(demand, timetable, now);
    }

    static DemandDecision withdraw(DemandState demand, Instant now) {
        return demand.draft()
                .status(DemandStatus.WITHDRAWN)
                .clocks(demand.clocks().stopAll(now))
                .ending(new Ending(Ending.Reason.WITHDRAWN, null, now))
                .with(new DemandEvent.Withdrawn(demand.assignment() == null ? null : demand.lead()));
    }

    static DemandDecision closeUnanswered(DemandState demand, Instant now) {
        return closed(demand, Ending.Reason.UNANSWERED, now);
    }

    static Optional<Instant> closesUnansweredAt(DemandState demand, FollowUp rules) {
        return demand.status() == DemandStatus.RESOLVED && demand.callBacks().size() >= rules.callBacks()
                ? Optional.of(demand.outcome().at().plus(rules.answerWithin()))
                : Optional.empty();
    }

    private static DemandDecision closed(DemandState demand, Ending.Reason reason, Instant now, DemandEvent... before) {
        List<DemandEvent> events = new ArrayList<>(List.of(before));
        events.add(new DemandEvent.Closed(reason, demand.lead()));
        DemandState next = demand.draft()
                .status(DemandStatus.CLOSED)
                .ending(new Ending(reason, null, now))
                .done();
        return new Accepted(new Demand(next), events);
    }

    private static DemandDecision reopened(
            DemandState demand, Timetable timetable, Instant now, DemandEvent... before) {
        Clocks clocks = demand.clocks().start(accept(Cause.REOPENED, timetable, now));
        DemandState next = demand.draft().nextRound().clocks(clocks).done();
        List<DemandEvent> events = new ArrayList<>(List.of(before));
        events.add(new DemandEvent.Reopened(next.round(), next.lead()));
        return new Accepted(new Demand(next), events);
    }

    static DeadlineClock accept(Cause cause, Timetable timetable, Instant now) {
        return DeadlineClock.start(ClockKind.ACCEPT, null, cause, timetable.of(ClockKind.ACCEPT, now));
    }
}
