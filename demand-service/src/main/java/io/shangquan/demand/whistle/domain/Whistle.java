package io.shangquan.demand.whistle.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.whistle.domain.WhistleDecision.Accepted;
import io.shangquan.demand.whistle.domain.WhistleDecision.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A whistle: units that are called to a place. Every verb first does what is due by itself.
 *
 * @param demand id of the demand
 * @param units that are called, with their parts
 * @param place where to meet, in words
 * @param code what shows that one is there
 * @param clocks of each unit
 * @param minutes what was agreed, null until it is written
 */
public record Whistle(
        String id,
        String district,
        String demand,
        UnitParts units,
        String place,
        Instant meetAt,
        String code,
        WhistleStatus status,
        Clocks clocks,
        @Nullable String minutes) {

    /** A unit that is not there by then is absent. */
    private static final Duration GRACE = Duration.ofMinutes(30);

    /**
     * Blows it.
     *
     * @param confirmed whether nobody has to confirm it first
     */
    public static Accepted blow(Whistle proposed, boolean confirmed, Timetable timetable, Instant now) {
        return confirmed
                ? proposed.called(timetable, now)
                : new Accepted(proposed, List.of(new WhistleEvent.Proposed()));
    }

    /** One that is not called yet. */
    public static Whistle proposed(
            String id,
            String district,
            String demand,
            String lead,
            Set<String> assisting,
            String place,
            Instant meetAt,
            String code) {
        return new Whistle(
                id,
                district,
                demand,
                UnitParts.called(lead, assisting),
                place,
                meetAt,
                code,
                WhistleStatus.PROPOSED,
                Clocks.NONE,
                null);
    }

    /** Agrees that bureaus are called; every unit's clocks start. */
    public WhistleDecision confirm(WhistleActor actor, Timetable timetable, Instant now) {
        return attempt(WhistleMove.CONFIRM, actor, lead(), now, whistle -> whistle.called(timetable, now));
    }

    /** Does not agree. */
    public WhistleDecision refuse(WhistleActor actor, RefusalReason reason, Instant now) {
        return attempt(
                WhistleMove.REFUSE,
                actor,
                lead(),
                now,
                whistle ->
                        new Accepted(whistle.with(WhistleStatus.REFUSED), List.of(new WhistleEvent.Refused(reason))));
    }

    /** A unit says that it comes. */
    public WhistleDecision reportIn(WhistleActor actor, String unit, Instant now) {
        return attempt(WhistleMove.REPORT_IN, actor, unit, now, whistle -> {
            if (whistle.units.of(unit).reportedAt() != null) {
                return new Refused(new WhistleRefusal.AlreadyDone(unit));
            }
            return new Accepted(
                    whistle.with(whistle.units.of(unit).reported(now))
                            .with(whistle.clocks.stop(ClockKind.REPORT_IN, unit, now)),
                    List.of(new WhistleEvent.ReportedIn(unit, whistle.inTime(ClockKind.REPORT_IN, unit))));
        });
    }

    /** A unit is there; if it has not reported in, it does so by that. */
    public WhistleDecision signIn(WhistleActor actor, String unit, String shown, UnitPart.SignIn there) {
        return attempt(WhistleMove.SIGN_IN, actor, unit, there.at(), whistle -> {
            UnitPart part = whistle.units.of(unit);
            if (part.signIn() != null) {
                return new Refused(new WhistleRefusal.AlreadyDone(unit));
            }
            if (!whistle.code.equals(shown)) {
                return new Refused(new WhistleRefusal.WrongCode());
            }
            return new Accepted(
                    whistle.with(part.signedIn(there)).with(whistle.clocks.stop(ClockKind.REPORT_IN, unit, there.at())),
                    List.of(new WhistleEvent.SignedIn(unit, there.at())));
        });
    }

    /** A unit says what it has done; its own clock stops. */
    public WhistleDecision finish(WhistleActor actor, String unit, UnitPart.Outcome outcome) {
        return attempt(WhistleMove.FINISH, actor, unit, outcome.at(), whistle -> {
            if (whistle.units.of(unit).outcome() != null) {
                return new Refused(new WhistleRefusal.AlreadyDone(unit));
            }
            return new Accepted(
                    whistle.with(whistle.units.of(unit).finished(outcome))
                            .with(whistle.clocks.stop(ClockKind.RESOLVE, unit, outcome.at())),
                    List.of(new WhistleEvent.UnitFinished(
                            unit, outcome.result(), whistle.inTime(ClockKind.RESOLVE, unit))));
        });
    }

    /** Writes down what was agreed. */
    public WhistleDecision record(WhistleActor actor, String agreed, Instant now) {
        return attempt(
                WhistleMove.RECORD,
                actor,
                lead(),
                now,
                whistle -> new Accepted(
                        whistle.with(WhistleStatus.RECORDED).with(agreed), List.of(new WhistleEvent.Recorded())));
    }

    /** The demand does not need it any more. */
    public WhistleDecision end(Instant now) {
        return status == WhistleStatus.ENDED || status == WhistleStatus.REFUSED
                ? new Refused(new WhistleRefusal.NothingDue())
                : new Accepted(with(WhistleStatus.ENDED).with(clocks.stopAll(now)), List.of(new WhistleEvent.Ended()));
    }

    /** A unit has ended: another has its part ({@link UnitParts#succeed}). */
    public WhistleDecision succeedUnit(String ended, String successor) {
        boolean over = status == WhistleStatus.ENDED || status == WhistleStatus.REFUSED;
        UnitParts next = units.succeed(ended, successor);
        return over || next.all().equals(units.all())
                ? new Refused(new WhistleRefusal.NothingDue())
                : new Accepted(
                        with(next).with(clocks.succeed(ended, successor)),
                        List.of(new WhistleEvent.UnitSucceeded(successor, ended)));
    }

    /** Does what is due: warnings, misses, absences. */
    public WhistleDecision fireClocks(Instant now) {
        Accepted settled = settle(now);
        return settled.events().isEmpty() ? new Refused(new WhistleRefusal.NothingDue()) : settled;
    }

    /** When something is to happen by itself. */
    public Optional<Instant> nextDueAt() {
        Instant absentAt = meetAt.plus(GRACE);
        boolean awaits = status == WhistleStatus.CALLED && !units.awaited().isEmpty();
        Optional<Instant> clock = clocks.nextDueAt();
        return awaits ? Optional.of(clock.filter(due -> due.isBefore(absentAt)).orElse(absentAt)) : clock;
    }

    /** Whether it calls the same units to the same time. */
    public boolean calls(String leading, Set<String> assistingUnits, Instant at) {
        return lead().equals(leading) && Set.copyOf(assisting()).equals(assistingUnits) && meetAt.equals(at);
    }

    /** Code of the lead unit. */
    public String lead() {
        return units.lead();
    }

    /** Codes of the assisting units. */
    public List<String> assisting() {
        return units.assisting();
    }

    private WhistleDecision attempt(
            WhistleMove move, WhistleActor actor, String unit, Instant now, Function<Whistle, WhistleDecision> verb) {
        Accepted due = settle(now);
        if (!units.has(unit)) {
            return new Refused(new WhistleRefusal.NotCalled(unit));
        }
        if (!actor.may(move, unit, lead())) {
            return new Refused(new WhistleRefusal.NotTheirMove(move));
        }
        if (!move.isLegalFrom(status)) {
            return new Refused(new WhistleRefusal.IllegalMove(move, status, status.legal()));
        }
        return switch (verb.apply(due.whistle())) {
            case Refused refused -> refused;
            case Accepted accepted -> {
                List<WhistleEvent> events = new ArrayList<>(due.events());
                events.addAll(accepted.events());
                yield new Accepted(accepted.whistle(), events);
            }
        };
    }

    private Accepted settle(Instant now) {
        Clocks.Settled settled = clocks.settle(now);
        List<WhistleEvent> events = new ArrayList<>();
        settled.due().forEach(due -> events.add(new WhistleEvent.DeadlineCame(due.clock(), due.missed())));
        Whistle next = with(settled.clocks());
        if (status != WhistleStatus.CALLED || now.isBefore(meetAt.plus(GRACE))) {
            return new Accepted(next, events);
        }
        for (UnitPart part : units.awaited()) {
            next = next.with(part.wasAbsent());
            events.add(new WhistleEvent.UnitAbsent(part.unit()));
        }
        return new Accepted(next, events);
    }

    private Accepted called(Timetable timetable, Instant now) {
        Clocks started = clocks;
        for (UnitPart part : units.all()) {
            for (ClockKind kind : List.of(ClockKind.REPORT_IN, ClockKind.RESOLVE)) {
                started = started.startOfUnit(
                        DeadlineClock.start(kind, part.unit(), DeadlineClock.Cause.WHISTLED, timetable.of(kind, now)));
            }
        }
        Instant reportIn = started.find(ClockKind.REPORT_IN).orElseThrow().dueAt();
        return new Accepted(with(WhistleStatus.CALLED).with(started), List.of(new WhistleEvent.Called(reportIn)));
    }

    private boolean inTime(ClockKind kind, String unit) {
        return clocks.find(kind, unit).filter(clock -> !clock.missed()).isPresent();
    }

    private Whistle with(WhistleStatus to) {
        return new Whistle(id, district, demand, units, place, meetAt, code, to, clocks, minutes);
    }

    private Whistle with(Clocks to) {
        return new Whistle(id, district, demand, units, place, meetAt, code, status, to, minutes);
    }

    private Whistle with(String agreed) {
        return new Whistle(id, district, demand, units, place, meetAt, code, status, clocks, agreed);
    }

    private Whistle with(UnitPart part) {
        return with(units.with(part));
    }

    private Whistle with(UnitParts next) {
        return new Whistle(id, district, demand, next, place, meetAt, code, status, clocks, minutes);
    }

    /** Why the coordinating section does not agree. */
    public enum RefusalReason {
        /** 商圈可自行解决. */
        DISTRICT_CAN_SOLVE_IT,
        /** 非该部门职责. */
        NOT_THEIR_DUTY,
        /** 已另行协调. */
        COORDINATED_OTHERWISE
    }
}
