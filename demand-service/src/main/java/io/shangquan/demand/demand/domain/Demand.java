package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.DeadlineClock.Cause;
import io.shangquan.demand.deadline.domain.DeadlineRules.FollowUp;
import io.shangquan.demand.deadline.domain.DeadlineRules.HandOver;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.domain.DemandDecision.Accepted;
import io.shangquan.demand.demand.domain.DemandDecision.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A demand and what can be done to it. Every verb first does what is due by itself, then asks the table of moves; what a move
 * leads to is with its kind: {@link Triage}, {@link Handling}, {@link Disputes}, {@link Holds}, {@link FollowUps}.
 */
public record Demand(DemandState state) {

    /** Files a demand. */
    public static DemandDecision submit(
            DemandId id, String district, String number, Intake intake, Timetable timetable) {
        DeadlineClock accept = DeadlineClock.start(
                ClockKind.ACCEPT, null, Cause.FILED, timetable.of(ClockKind.ACCEPT, intake.submittedAt()));
        DemandState filed = new DemandState(
                id,
                district,
                number,
                intake,
                DemandStatus.SUBMITTED,
                1,
                false,
                null,
                Clocks.NONE.start(accept),
                false,
                null,
                null,
                Merging.NONE,
                Planning.NONE,
                null,
                List.of(),
                null,
                null);
        return filed.draft().with(new DemandEvent.Submitted(accept.dueAt()));
    }

    /** Accepts it and gives it to a unit; its clocks start. */
    public DemandDecision route(Actor actor, Routing routing, Timetable timetable, Instant now) {
        return attempt(Move.ROUTE, actor, now, demand -> Triage.route(demand, routing, timetable, now));
    }

    /** Gives it to another unit, or sends it by another route; the time that was given stays. */
    public DemandDecision changeUnit(Actor actor, Routing routing, Instant now) {
        return attempt(Move.CHANGE_UNIT, actor, now, demand -> Triage.changeUnit(demand, routing, now));
    }

    /** Does not accept it. */
    public DemandDecision decline(Actor actor, Ending.Reason reason, String instead, Instant now) {
        return attempt(Move.DECLINE, actor, now, demand -> Triage.decline(demand, reason, instead, now));
    }

    /** Disagrees with a decline. */
    public DemandDecision contest(Actor actor, Timetable timetable, Instant now) {
        return attempt(Move.CONTEST, actor, now, demand -> FollowUps.contest(demand, timetable, now));
    }

    /** Begins to work on it; the clocks are the unit's from now on, if another had the duty until then. */
    public DemandDecision takeUp(Actor actor, HandOver handOver, Timetable timetable, Instant now) {
        return attempt(Move.TAKE_UP, actor, now, demand -> Handling.takeUp(demand, actor, handOver, timetable, now));
    }

    /**
     * Notes that the submitter was spoken to.
     *
     * @param contactedAt when; not before it was filed, and not in the future
     */
    public DemandDecision recordFirstContact(Actor actor, Instant contactedAt, Instant now) {
        return attempt(Move.FIRST_CONTACT, actor, now, demand -> Handling.firstContact(demand, contactedAt, now));
    }

    /** Says that it is not the unit's. */
    public DemandDecision returnOrder(
            Actor actor, ReturnOrder.Reason reason, String text, ReturnOrder.Terms terms, Instant now) {
        return attempt(Move.RETURN_ORDER, actor, now, demand -> Disputes.open(demand, reason, text, terms, now));
    }

    /** Agrees with a return order and gives the demand to another unit. */
    public DemandDecision upholdReturn(Actor actor, Routing routing, Instant now) {
        return attempt(Move.UPHOLD_RETURN, actor, now, demand -> Disputes.uphold(demand, routing, now));
    }

    /** Disagrees with a return order; the unit keeps the demand. */
    public DemandDecision rejectReturn(Actor actor, Instant now) {
        return attempt(Move.REJECT_RETURN, actor, now, demand -> Disputes.reject(demand, now));
    }

    /** Asks for a pause; the clocks run until it is approved. */
    public DemandDecision requestHold(Actor actor, Hold.Request request, Instant now) {
        return attempt(Move.REQUEST_HOLD, actor, now, demand -> Holds.request(demand, request, now));
    }

    /** Agrees with the pause that is asked for. */
    public DemandDecision approveHold(Actor actor, Timetable timetable, Instant now) {
        return attempt(Move.APPROVE_HOLD, actor, now, demand -> Holds.approve(demand, timetable, now));
    }

    /** Does not agree with it. */
    public DemandDecision refuseHold(Actor actor, Instant now) {
        return attempt(Move.REFUSE_HOLD, actor, now, Holds::refuse);
    }

    /** Ends a pause before its time. */
    public DemandDecision resume(Actor actor, Timetable timetable, Instant now) {
        return attempt(Move.RESUME, actor, now, demand -> Holds.resume(demand, actor, timetable, now));
    }

    /** Reports the outcome; every clock stops. */
    public DemandDecision resolve(Actor actor, Resolution.Outcome outcome, String text, Instant now) {
        return attempt(Move.RESOLVE, actor, now, demand -> Handling.resolve(demand, outcome, text, now));
    }

    /** Notes a call to the submitter: reached and solved closes it, reached and not solved begins another round. */
    public DemandDecision callBack(Actor actor, CallBack call, FollowUp rules, Timetable timetable, Instant now) {
        return attempt(Move.CALL_BACK, actor, now, demand -> FollowUps.callBack(demand, call, rules, timetable, now));
    }

    /**
     * The submitter says whether it is solved.
     *
     * @param target the demand that answers for it, if it was merged
     */
    public DemandDecision rate(Actor actor, Rating rating, Rating.Target target, Timetable timetable, Instant now) {
        return attempt(
                Move.RATE,
                actor,
                now,
                demand -> demand.status() == DemandStatus.MERGED
                        ? Mergers.rate(demand, rating, target, timetable, now)
                        : FollowUps.rate(demand, rating, timetable, now));
    }

    /** Puts it under another category or urgency; what runs begins anew. */
    public DemandDecision reclassify(Actor actor, Intake amended, Timetable timetable, Instant now) {
        return attempt(Move.RECLASSIFY, actor, now, demand -> Amendments.reclassify(demand, amended, timetable, now));
    }

    /** Gives it from one officer of the unit to another. */
    public DemandDecision handOver(Actor actor, String from, String to, Instant now) {
        return attempt(Move.HAND_OVER, actor, now, demand -> Amendments.handOver(demand, from, to));
    }

    /** A unit has ended: its part is the successor's, where it stands and as its clocks say. */
    public DemandDecision succeedUnit(Actor actor, String ended, String successor, Instant now) {
        return attempt(Move.SUCCEED_UNIT, actor, now, demand -> Amendments.succeedUnit(demand, ended, successor));
    }

    /** A solution plan is begun, or begun anew: it cannot be resolved until the plan is settled. */
    public DemandDecision beginPlan(Actor actor, String plan, Instant now) {
        return attempt(Move.BEGIN_PLAN, actor, now, demand -> Amendments.beginPlan(demand, plan));
    }

    /** No task of the plan is open any more. */
    public DemandDecision planSettled(String plan) {
        return Amendments.planSettled(state, plan);
    }

    /** Takes the obligation to answer for another. */
    public DemandDecision absorb(Actor actor, DemandId source, Instant now) {
        return attempt(Move.ABSORB, actor, now, demand -> Mergers.absorb(demand, actor, source));
    }

    /** Lets another answer for it. */
    public DemandDecision mergeInto(Actor actor, DemandId target, Instant now) {
        return attempt(Move.MERGE, actor, now, demand -> Mergers.mergeInto(demand, target));
    }

    /** The other has been merged into it. */
    public DemandDecision absorbed(DemandId source) {
        return Mergers.absorbed(state, source);
    }

    /** The other could not be merged into it. */
    public DemandDecision absorptionFailed(DemandId source, String reason) {
        return Mergers.absorptionFailed(state, source, reason);
    }

    /** Takes the obligation to give another back. */
    public DemandDecision release(Actor actor, DemandId source, Instant now) {
        return attempt(Move.RELEASE, actor, now, demand -> Mergers.release(demand, actor, source));
    }

    /** Stands on its own again, where it stood; what was due meanwhile happens next. */
    public DemandDecision unmerge(Actor actor, DemandId target, Instant now) {
        return attempt(Move.UNMERGE, actor, now, demand -> Mergers.unmerge(demand, target));
    }

    /** The other stands on its own again. */
    public DemandDecision released(DemandId source) {
        return Mergers.released(state, source);
    }

    /** The demand that answers for it is resolved. */
    public DemandDecision askAnswer(DemandId target, Resolution.Outcome outcome) {
        return Mergers.askAnswer(state, target, outcome);
    }

    /** Begins another round inside the window, which runs from the resolution. */
    public DemandDecision reopen(Actor actor, FollowUp rules, Timetable timetable, Instant now) {
        return attempt(Move.REOPEN, actor, now, demand -> FollowUps.reopen(demand, rules, timetable, now));
    }

    /** Takes it back. */
    public DemandDecision withdraw(Actor actor, Instant now) {
        return attempt(Move.WITHDRAW, actor, now, demand -> FollowUps.withdraw(demand, now));
    }

    /** Does what is due: the end of a pause, warnings, misses, and the closing of what nobody answered. Empty if nothing is. */
    public Optional<DemandDecision> fireClocks(FollowUp rules, Instant now) {
        if (FollowUps.closesUnansweredAt(state, rules)
                .filter(at -> !now.isBefore(at))
                .isPresent()) {
            return Optional.of(attempt(
                    Move.CLOSE_UNANSWERED, Actor.timer(), now, demand -> FollowUps.closeUnanswered(demand, now)));
        }
        Accepted due = Dues.settle(state, now);
        return due.events().isEmpty() ? Optional.empty() : Optional.of(due);
    }

    /** When something is to happen by itself. */
    public Optional<Instant> nextDueAt(FollowUp rules) {
        return FollowUps.closesUnansweredAt(state, rules).or(() -> Dues.next(state));
    }

    /** Computes what is provisional and runs anew, because a year's calendar was published. */
    public DemandDecision recomputeDeadlines(Timetable timetable, Instant now) {
        return Dues.recompute(state, timetable, now);
    }

    /** The moves that somebody may make now. */
    public Set<Move> movesOf(Actor actor) {
        Set<Party> capacities = actor.capacitiesIn(state);
        Set<Move> legal = state.status().legal();
        legal.removeIf(move -> !state.isOpenTo(move, capacities) || !state.makesSense(move));
        return legal;
    }

    private DemandDecision attempt(Move move, Actor actor, Instant now, Function<DemandState, DemandDecision> verb) {
        Accepted due = Dues.settle(state, now);
        DemandState settled = due.demand().state();
        if (!settled.isOpenTo(move, actor.capacitiesIn(settled))) {
            return new Refused(new DemandRefusal.NotTheirMove(move));
        }
        if (!move.isLegalFrom(settled.status())) {
            return new Refused(new DemandRefusal.IllegalMove(
                    move, settled.status(), settled.status().legal()));
        }
        return switch (verb.apply(settled)) {
            case Refused refused -> refused;
            case Accepted accepted -> {
                List<DemandEvent> events = new ArrayList<>(due.events());
                events.addAll(accepted.events());
                yield new Accepted(accepted.demand(), events);
            }
        };
    }
}
