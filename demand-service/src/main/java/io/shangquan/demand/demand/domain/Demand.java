package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Deadline;
import io.shangquan.demand.deadline.domain.DeadlineRules.FollowUp;
import io.shangquan.demand.demand.domain.DemandDecision.Accepted;
import io.shangquan.demand.demand.domain.DemandDecision.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A demand and what can be done to it. Every verb settles the clocks that are due before it happens. */
public record Demand(DemandState state) {

    /** A clock of another machine may be ahead of ours by so much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** Files a demand. */
    public static DemandDecision submit(
            DemandId id, String district, String number, Intake intake, Timetable timetable) {
        Deadline accept = timetable.of(ClockKind.ACCEPT, intake.submittedAt());
        DemandClock clock = DemandClock.start(ClockKind.ACCEPT, null, accept);
        return accepted(
                DemandState.filed(id, district, number, intake, clock), new DemandEvent.Submitted(accept.dueAt()));
    }

    /** Accepts it and gives it to a unit; its clocks start. */
    public DemandDecision route(Actor actor, Route route, String unit, Timetable timetable, Instant now) {
        return attempt(Move.ROUTE, actor, now, demand -> {
            Deadline contact = timetable.of(ClockKind.FIRST_CONTACT, now);
            Deadline resolve = timetable.of(ClockKind.RESOLVE, now);
            Clocks clocks = demand.clocks()
                    .stop(ClockKind.ACCEPT, now)
                    .start(DemandClock.start(ClockKind.FIRST_CONTACT, unit, contact))
                    .start(DemandClock.start(ClockKind.RESOLVE, unit, resolve));
            return assigned(demand.with(clocks), new Assignment(route, unit, null));
        });
    }

    /** Gives it to another unit, which answers until when the first one did. */
    public DemandDecision changeUnit(Actor actor, Route route, String unit, Instant now) {
        return attempt(Move.CHANGE_UNIT, actor, now, demand -> {
            if (unit.equals(demand.lead())) {
                return new Refused(new DemandRefusal.AlreadyWithUnit(unit));
            }
            Clocks clocks =
                    demand.clocks().handOver(ClockKind.FIRST_CONTACT, unit).handOver(ClockKind.RESOLVE, unit);
            return assigned(demand.with(clocks), new Assignment(route, unit, null));
        });
    }

    /** Does not accept it. */
    public DemandDecision decline(Actor actor, Ending.Reason reason, String instead, Instant now) {
        return attempt(
                Move.DECLINE,
                actor,
                now,
                demand -> ended(
                        demand.with(DemandStatus.DECLINED),
                        new Ending(reason, instead, now),
                        new DemandEvent.Declined(reason)));
    }

    /** Disagrees with a decline. */
    public DemandDecision contest(Actor actor, Timetable timetable, Instant now) {
        return attempt(Move.CONTEST, actor, now, demand -> {
            if (demand.contested()) {
                return new Refused(new DemandRefusal.AlreadyContested());
            }
            Deadline accept = timetable.of(ClockKind.ACCEPT, now);
            Clocks clocks = demand.clocks().start(DemandClock.start(ClockKind.ACCEPT, null, accept));
            return accepted(
                    demand.contestedOnce().with(DemandStatus.SUBMITTED).with(clocks),
                    new DemandEvent.Contested(accept.dueAt()));
        });
    }

    /** Begins to work on it. */
    public DemandDecision takeUp(Actor actor, Instant now) {
        return attempt(Move.TAKE_UP, actor, now, demand -> {
            Assignment mine = new Assignment(demand.answering().route(), demand.lead(), actor.subject());
            return accepted(
                    demand.with(DemandStatus.IN_PROGRESS).with(mine),
                    new DemandEvent.TakenUp(mine.unit(), actor.subject()));
        });
    }

    /**
     * Notes that the submitter was spoken to.
     *
     * @param contactedAt when; not before it was filed, and not in the future
     */
    public DemandDecision recordFirstContact(Actor actor, Instant contactedAt, Instant now) {
        return attempt(Move.FIRST_CONTACT, actor, now, demand -> {
            if (demand.firstContacted()) {
                return new Refused(new DemandRefusal.AlreadyContacted());
            }
            if (contactedAt.isAfter(now.plus(SKEW))
                    || contactedAt.isBefore(demand.intake().submittedAt())) {
                return new Refused(new DemandRefusal.ImpossibleContactTime());
            }
            boolean inTime = demand.inTime(ClockKind.FIRST_CONTACT);
            return accepted(
                    demand.contacted().with(demand.clocks().stop(ClockKind.FIRST_CONTACT, now)),
                    new DemandEvent.FirstContacted(demand.lead(), contactedAt, inTime));
        });
    }

    /** Reports the outcome; every clock stops. */
    public DemandDecision resolve(Actor actor, Resolution.Outcome outcome, String text, Instant now) {
        return attempt(Move.RESOLVE, actor, now, demand -> {
            boolean inTime = demand.inTime(ClockKind.RESOLVE);
            return accepted(
                    demand.with(DemandStatus.RESOLVED)
                            .with(demand.clocks().stopAll(now))
                            .with(new Resolution(outcome, text, now)),
                    new DemandEvent.Resolved(demand.lead(), demand.round(), outcome, inTime));
        });
    }

    /** Notes a call to the submitter: reached and solved closes it, reached and not solved begins another round. */
    public DemandDecision callBack(Actor actor, CallBack call, FollowUp rules, Timetable timetable, Instant now) {
        return attempt(Move.CALL_BACK, actor, now, demand -> {
            if (!call.reached() && demand.callBacks().size() >= rules.callBacks()) {
                return new Refused(new DemandRefusal.CalledOftenEnough(rules.callBacks()));
            }
            List<CallBack> calls = new ArrayList<>(demand.callBacks());
            calls.add(call);
            DemandState noted = demand.with(calls);
            DemandEvent called = new DemandEvent.CalledBack(calls.size(), call);
            if (!call.reached()) {
                return accepted(noted, called);
            }
            return Boolean.TRUE.equals(call.solved())
                    ? closed(noted, Ending.Reason.CALLED_BACK, now, called)
                    : reopened(noted, timetable, now, called);
        });
    }

    /** The submitter says whether it is solved. */
    public DemandDecision rate(Actor actor, Rating rating, Timetable timetable, Instant now) {
        return attempt(Move.RATE, actor, now, demand -> {
            DemandState rated = demand.with(rating);
            DemandEvent event = new DemandEvent.Rated(rating);
            return rating.solved()
                    ? closed(rated, Ending.Reason.RATED, now, event)
                    : reopened(rated, timetable, now, event);
        });
    }

    /** Begins another round inside the window, which runs from the resolution. */
    public DemandDecision reopen(Actor actor, FollowUp rules, Timetable timetable, Instant now) {
        return attempt(Move.REOPEN, actor, now, demand -> {
            Instant until = demand.outcome().at().plus(rules.reopenWithin());
            return now.isAfter(until)
                    ? new Refused(new DemandRefusal.TooLateToReopen(until))
                    : reopened(demand, timetable, now);
        });
    }

    /** Takes it back. */
    public DemandDecision withdraw(Actor actor, Instant now) {
        return attempt(
                Move.WITHDRAW,
                actor,
                now,
                demand -> ended(
                        demand.with(DemandStatus.WITHDRAWN),
                        new Ending(Ending.Reason.WITHDRAWN, null, now),
                        new DemandEvent.Withdrawn(demand.assignment() == null ? null : demand.lead())));
    }

    /** Does what is due: warnings, misses, and the closing of what nobody answered. Empty if nothing is. */
    public Optional<DemandDecision> fireClocks(FollowUp rules, Instant now) {
        if (closesUnansweredAt(rules).filter(at -> !now.isBefore(at)).isPresent()) {
            return Optional.of(attempt(
                    Move.CLOSE_UNANSWERED,
                    Actor.timer(),
                    now,
                    demand -> closed(demand, Ending.Reason.UNANSWERED, now)));
        }
        Clocks.Settled due = state.clocks().settle(now);
        return due.events().isEmpty()
                ? Optional.empty()
                : Optional.of(new Accepted(new Demand(state.with(due.clocks())), due.events()));
    }

    /** When something is to happen by itself. */
    public Optional<Instant> nextDueAt(FollowUp rules) {
        return closesUnansweredAt(rules).or(() -> state.clocks().nextDueAt());
    }

    /** The moves that somebody may make now. */
    public Set<Move> movesOf(Actor actor) {
        Set<Party> capacities = actor.capacitiesIn(state);
        Set<Move> legal = state.status().legal();
        legal.removeIf(move -> !move.isOpenTo(capacities));
        return legal;
    }

    private Optional<Instant> closesUnansweredAt(FollowUp rules) {
        return state.status() == DemandStatus.RESOLVED && state.callBacks().size() >= rules.callBacks()
                ? Optional.of(state.outcome().at().plus(rules.answerWithin()))
                : Optional.empty();
    }

    private DemandDecision attempt(Move move, Actor actor, Instant now, Function<DemandState, DemandDecision> verb) {
        if (!move.isOpenTo(actor.capacitiesIn(state))) {
            return new Refused(new DemandRefusal.NotTheirMove(move));
        }
        if (!move.isLegalFrom(state.status())) {
            return new Refused(new DemandRefusal.IllegalMove(
                    move, state.status(), state.status().legal()));
        }
        Clocks.Settled due = state.clocks().settle(now);
        return switch (verb.apply(state.with(due.clocks()))) {
            case Refused refused -> refused;
            case Accepted accepted -> {
                List<DemandEvent> events = new ArrayList<>(due.events());
                events.addAll(accepted.events());
                yield new Accepted(accepted.demand(), events);
            }
        };
    }

    private static DemandDecision assigned(DemandState demand, Assignment assignment) {
        return accepted(
                demand.with(DemandStatus.ROUTED).with(assignment),
                new DemandEvent.Routed(
                        assignment,
                        demand.round(),
                        demand.clocks()
                                .find(ClockKind.FIRST_CONTACT)
                                .orElseThrow()
                                .dueAt(),
                        demand.clocks().find(ClockKind.RESOLVE).orElseThrow().dueAt()));
    }

    private static DemandDecision ended(DemandState demand, Ending ending, DemandEvent event) {
        return accepted(demand.with(demand.clocks().stopAll(ending.at())).with(ending), event);
    }

    private static DemandDecision closed(DemandState demand, Ending.Reason reason, Instant now, DemandEvent... before) {
        List<DemandEvent> events = new ArrayList<>(List.of(before));
        events.add(new DemandEvent.Closed(reason, demand.lead()));
        return new Accepted(new Demand(demand.with(DemandStatus.CLOSED).with(new Ending(reason, null, now))), events);
    }

    private static DemandDecision reopened(
            DemandState demand, Timetable timetable, Instant now, DemandEvent... before) {
        Deadline accept = timetable.of(ClockKind.ACCEPT, now);
        DemandState next =
                demand.nextRound().with(demand.clocks().start(DemandClock.start(ClockKind.ACCEPT, null, accept)));
        List<DemandEvent> events = new ArrayList<>(List.of(before));
        events.add(new DemandEvent.Reopened(next.round(), next.lead()));
        return new Accepted(new Demand(next), events);
    }

    private static DemandDecision accepted(DemandState demand, DemandEvent event) {
        return new Accepted(new Demand(demand), List.of(event));
    }
}
