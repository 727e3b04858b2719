package io.shangquan.demand.test;

import io.shangquan.demand.deadline.domain.Allowance;
import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineRules.FollowUp;
import io.shangquan.demand.deadline.domain.DeadlineRules.HandOver;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Ending;
import io.shangquan.demand.demand.domain.Hold;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.Party;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.demand.demand.domain.Rating;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.demand.domain.ReturnOrder;
import io.shangquan.demand.demand.domain.Routing;
import io.shangquan.demand.demand.domain.Submitter;
import io.shangquan.platform.core.id.IdTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Demands in every status, and people who act on them. */
public final class Given {

    public static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    public static final Actor OFFICE = Actor.office("office");
    public static final Actor OFFICER = new Actor("officer", Set.of(), Set.of("safety"), Set.of());
    public static final Actor STREET = new Actor("leader", Set.of(Party.STREET), Set.of(), Set.of());
    public static final Actor MERCHANT = new Actor("merchant", Set.of(), Set.of(), Set.of("91110105MA0000001X"));
    public static final Actor STRANGER = new Actor("stranger", Set.of(), Set.of("culture"), Set.of());
    public static final DemandId OTHER = new DemandId("d2");
    public static final FollowUp FOLLOW_UP = new FollowUp(3, Duration.ofDays(7), Duration.ofDays(15));

    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar("CN", ZoneId.of("Asia/Shanghai"), LocalTime.of(18, 0), Map.of());
    private static final Map<ClockKind, Duration> TIMES = Map.of(
            ClockKind.ACCEPT, Duration.ofHours(1),
            ClockKind.FIRST_CONTACT, Duration.ofHours(10),
            ClockKind.REPORT_IN, Duration.ofHours(5),
            ClockKind.RESOLVE, Duration.ofHours(100));

    /** One hour to accept, ten to contact, a hundred to resolve. */
    public static final Timetable TIMETABLE = (clock, start, pauses) ->
            new Allowance.RoundTheClock(Objects.requireNonNull(TIMES.get(clock))).from(start, pauses, CALENDAR);

    /** A unit may return within a day; the office decides two. */
    public static final ReturnOrder.Terms RETURN_TERMS = new ReturnOrder.Terms(MONDAY.plus(Duration.ofDays(1)), 2);

    /** A pause of two days for a listed reason. */
    public static final Hold.Request HOLD =
            new Hold.Request("WAITING_FOR_MATERIAL", null, MONDAY.plus(Duration.ofDays(2)), true, Duration.ofDays(60));

    private Given() {}

    /** An id that was made at a moment, with an end of one's own. */
    public static String idAt(Instant moment, String end) {
        String first = IdTimes.firstAt(moment);
        return first.substring(0, first.length() - end.length()) + end;
    }

    /** Somebody of each party. */
    public static Actor actor(Party party) {
        return switch (party) {
            case OFFICE -> OFFICE;
            case STREET -> STREET;
            case LEAD_UNIT -> OFFICER;
            case SUBMITTER -> MERCHANT;
            case TIMER -> Actor.timer();
        };
    }

    /** A demand in a status, filed on {@link #MONDAY}, led by {@code safety} if by anybody. */
    public static Demand demand(DemandStatus status) {
        return switch (status) {
            case SUBMITTED -> submitted();
            case ROUTED -> done(submitted().route(OFFICE, Routing.direct("safety"), TIMETABLE, MONDAY));
            case IN_PROGRESS -> done(demand(DemandStatus.ROUTED).takeUp(OFFICER, HandOver.RUNS_ON, TIMETABLE, MONDAY));
            case DISPUTED -> returned(demand(DemandStatus.ROUTED));
            case ON_HOLD ->
                done(done(demand(DemandStatus.IN_PROGRESS).requestHold(OFFICER, HOLD, MONDAY))
                        .approveHold(OFFICE, TIMETABLE, MONDAY));
            case RESOLVED ->
                done(demand(DemandStatus.IN_PROGRESS).resolve(OFFICER, Resolution.Outcome.SOLVED, "done", MONDAY));
            case CLOSED ->
                done(demand(DemandStatus.RESOLVED)
                        .rate(
                                MERCHANT,
                                new Rating(true, true, null, false, MONDAY),
                                Rating.Target.NONE,
                                TIMETABLE,
                                MONDAY));
            case REOPENED -> done(demand(DemandStatus.RESOLVED).reopen(MERCHANT, FOLLOW_UP, TIMETABLE, MONDAY));
            case MERGED -> done(demand(DemandStatus.ROUTED).mergeInto(OFFICE, OTHER, MONDAY));
            case DECLINED -> done(submitted().decline(OFFICE, Ending.Reason.NOT_OURS, "elsewhere", MONDAY));
            case WITHDRAWN -> done(submitted().withdraw(MERCHANT, MONDAY));
        };
    }

    /** The demand of an accepted decision. */
    public static Demand done(DemandDecision decision) {
        return switch (decision) {
            case DemandDecision.Accepted accepted -> accepted.demand();
            case DemandDecision.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    /** The lead unit returns it, once more. */
    public static Demand returned(Demand demand) {
        return done(demand.returnOrder(OFFICER, ReturnOrder.Reason.NOT_OUR_DUTY, "not ours", RETURN_TERMS, MONDAY));
    }

    private static Demand submitted() {
        Intake intake = new Intake(
                "safety.parking",
                Urgency.NORMAL,
                Channel.ONLINE,
                "the barrier does not open",
                new Place("site-a", "1", null),
                Submitter.named("merchant", "91110105MA0000001X"),
                new Contact("王小明", "13800001234"),
                MONDAY,
                "2026-1",
                List.of(),
                List.of());
        return done(Demand.submit(new DemandId("d1"), "110105-gongti", "2026-000001", intake, TIMETABLE));
    }
}
