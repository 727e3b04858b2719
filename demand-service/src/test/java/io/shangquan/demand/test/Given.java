package io.shangquan.demand.test;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Deadline;
import io.shangquan.demand.deadline.domain.DeadlineRules.FollowUp;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Ending;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.Party;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.demand.demand.domain.Rating;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.demand.domain.Route;
import io.shangquan.demand.demand.domain.Submitter;
import io.shangquan.demand.demand.domain.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Demands in every status, and people who act on them. */
public final class Given {

    public static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    public static final Actor OFFICE = new Actor("office", true, Set.of(), Set.of());
    public static final Actor OFFICER = new Actor("officer", false, Set.of("safety"), Set.of());
    public static final Actor MERCHANT = new Actor("merchant", false, Set.of(), Set.of("91110105MA0000001X"));
    public static final Actor STRANGER = new Actor("stranger", false, Set.of("culture"), Set.of());
    public static final FollowUp FOLLOW_UP = new FollowUp(3, Duration.ofDays(7), Duration.ofDays(15));

    private static final Map<ClockKind, Duration> TIMES = Map.of(
            ClockKind.ACCEPT, Duration.ofHours(1),
            ClockKind.FIRST_CONTACT, Duration.ofHours(10),
            ClockKind.RESOLVE, Duration.ofHours(100));

    /** One hour to accept, ten to contact, a hundred to resolve. */
    public static final Timetable TIMETABLE =
            (clock, start) -> new Deadline(start, start.plus(TIMES.get(clock)), false, List.of());

    private Given() {}

    /** Somebody of each party. */
    public static Actor actor(Party party) {
        return switch (party) {
            case OFFICE -> OFFICE;
            case LEAD_UNIT -> OFFICER;
            case SUBMITTER -> MERCHANT;
            case TIMER -> Actor.timer();
        };
    }

    /** A demand in a status, filed on {@link #MONDAY}, led by {@code safety} if by anybody. */
    public static Demand demand(DemandStatus status) {
        return switch (status) {
            case SUBMITTED -> submitted();
            case ROUTED -> done(submitted().route(OFFICE, Route.DIRECT_TRANSFER, "safety", TIMETABLE, MONDAY));
            case IN_PROGRESS -> done(demand(DemandStatus.ROUTED).takeUp(OFFICER, MONDAY));
            case RESOLVED ->
                done(demand(DemandStatus.IN_PROGRESS).resolve(OFFICER, Resolution.Outcome.SOLVED, "done", MONDAY));
            case CLOSED ->
                done(demand(DemandStatus.RESOLVED)
                        .rate(MERCHANT, new Rating(true, true, null, false, MONDAY), TIMETABLE, MONDAY));
            case REOPENED -> done(demand(DemandStatus.RESOLVED).reopen(MERCHANT, FOLLOW_UP, TIMETABLE, MONDAY));
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

    private static Demand submitted() {
        Intake intake = new Intake(
                "safety.parking",
                Urgency.NORMAL,
                Channel.ONLINE,
                "the barrier does not open",
                new Place("site-a", "1", null),
                new Submitter("merchant", "91110105MA0000001X"),
                new Contact("王小明", "13800001234"),
                MONDAY,
                "2026-1");
        return done(Demand.submit(new DemandId("d1"), "110105-gongti", "2026-000001", intake, TIMETABLE));
    }
}
