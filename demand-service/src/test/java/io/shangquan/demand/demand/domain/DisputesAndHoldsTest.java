package io.shangquan.demand.demand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.DeadlineRules.HandOver;
import io.shangquan.demand.test.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisputesAndHoldsTest {

    private static final Instant LATER = Given.MONDAY.plus(Duration.ofMinutes(5));
    private static final Actor CULTURE = new Actor("cultured", Set.of(), Set.of("culture"), Set.of());

    @Test
    void a_unit_returns_a_demand_inside_its_window_only() {
        Instant end = Given.RETURN_TERMS.until();

        assertThat(returned(Given.demand(DemandStatus.ROUTED), end)).isInstanceOf(DemandDecision.Accepted.class);
        assertThat(returned(Given.demand(DemandStatus.ROUTED), end.plusMillis(1)))
                .isEqualTo(new DemandDecision.Refused(new DemandRefusal.TooLateToReturn(end)));
    }

    @Test
    void after_two_rounds_the_street_decides() {
        Demand thrice = Given.demand(DemandStatus.ROUTED);
        for (int round = 1; round <= 2; round++) {
            Demand disputed = Given.returned(thrice);
            assertThat(disputed.movesOf(Given.STREET)).isEmpty();
            assertThat(disputed.rejectReturn(Given.STREET, LATER)).isEqualTo(notTheirs(Move.REJECT_RETURN));
            thrice = Given.done(disputed.rejectReturn(Given.OFFICE, LATER));
            assertThat(thrice.state().lead()).isEqualTo("safety");
        }
        Demand third = Given.returned(thrice);

        assertThat(third.state().dispute().round()).isEqualTo(3);
        assertThat(third.movesOf(Given.OFFICE)).doesNotContain(Move.UPHOLD_RETURN, Move.REJECT_RETURN);
        assertThat(third.upholdReturn(Given.OFFICE, Routing.direct("culture"), LATER))
                .isEqualTo(notTheirs(Move.UPHOLD_RETURN));
        Demand upheld = Given.done(third.upholdReturn(Given.STREET, Routing.direct("culture"), LATER));
        assertThat(upheld.state().lead()).isEqualTo("culture");
    }

    @Test
    void the_first_receiver_keeps_the_duty_until_another_accepts() {
        Demand upheld = Given.done(
                Given.demand(DemandStatus.DISPUTED).upholdReturn(Given.OFFICE, Routing.direct("culture"), LATER));
        Instant due = upheld.state().dueAt(ClockKind.RESOLVE);
        assertThat(resolveClock(upheld).unit()).isEqualTo("safety");

        Demand ranOn = Given.done(upheld.takeUp(CULTURE, HandOver.RUNS_ON, Given.TIMETABLE, LATER));
        Demand anew = Given.done(upheld.takeUp(CULTURE, HandOver.BEGINS_ANEW, Given.TIMETABLE, LATER));

        assertThat(resolveClock(ranOn).unit()).isEqualTo("culture");
        assertThat(resolveClock(ranOn).dueAt()).isEqualTo(due);
        assertThat(resolveClock(anew).startedAt()).isEqualTo(LATER);
        assertThat(resolveClock(anew).cause()).isEqualTo(DeadlineClock.Cause.HANDED_OVER);
    }

    @Test
    void the_same_unit_is_no_other_unit() {
        assertThat(Given.demand(DemandStatus.DISPUTED).upholdReturn(Given.OFFICE, Routing.direct("safety"), LATER))
                .isEqualTo(new DemandDecision.Refused(new DemandRefusal.AlreadyWithUnit("safety")));
    }

    @Test
    void a_clock_runs_until_the_pause_is_approved_and_then_moves_by_its_length() {
        Instant due = Given.demand(DemandStatus.IN_PROGRESS).state().dueAt(ClockKind.RESOLVE);
        Demand asked =
                Given.done(Given.demand(DemandStatus.IN_PROGRESS).requestHold(Given.OFFICER, Given.HOLD, Given.MONDAY));
        Instant approvedAt = Given.MONDAY.plus(Duration.ofHours(2));
        Demand held = Given.done(asked.approveHold(Given.OFFICE, Given.TIMETABLE, approvedAt));

        assertThat(asked.state().dueAt(ClockKind.RESOLVE)).isEqualTo(due);
        Duration pause = Duration.between(approvedAt, Given.HOLD.until());
        assertThat(held.state().dueAt(ClockKind.RESOLVE)).isEqualTo(due.plus(pause));
        assertThat(resolveClock(held).warningAt()).isEqualTo(due.plus(pause).minus(Duration.ofHours(20)));
        assertThat(held.nextDueAt(Given.FOLLOW_UP)).contains(Given.HOLD.until());
    }

    @Test
    void a_pause_that_ends_early_moves_the_deadline_by_what_it_was() {
        Instant due = Given.demand(DemandStatus.IN_PROGRESS).state().dueAt(ClockKind.RESOLVE);
        Instant resumedAt = Given.MONDAY.plus(Duration.ofHours(3));

        Demand resumed =
                Given.done(Given.demand(DemandStatus.ON_HOLD).resume(Given.OFFICER, Given.TIMETABLE, resumedAt));

        assertThat(resumed.state().dueAt(ClockKind.RESOLVE)).isEqualTo(due.plus(Duration.ofHours(3)));
        assertThat(resumed.state().hold()).isNull();
    }

    @Test
    void a_pause_ends_by_itself_before_anything_else_happens() {
        Instant over = Given.HOLD.until();
        Demand held = Given.demand(DemandStatus.ON_HOLD);

        DemandDecision.Accepted resolved =
                (DemandDecision.Accepted) held.resolve(Given.OFFICER, Resolution.Outcome.SOLVED, "done", over);

        assertThat(held.fireClocks(Given.FOLLOW_UP, over.minusMillis(1))).isEmpty();
        assertThat(resolved.events())
                .first()
                .isInstanceOfSatisfying(
                        DemandEvent.Resumed.class,
                        resumed -> assertThat(resumed.by()).isEqualTo(Party.TIMER));
        assertThat(resolved.demand().state().status()).isEqualTo(DemandStatus.RESOLVED);
    }

    @Test
    void a_pause_is_asked_for_once_for_a_time_that_can_be() {
        Demand demand = Given.demand(DemandStatus.IN_PROGRESS);
        Demand asked = Given.done(demand.requestHold(Given.OFFICER, Given.HOLD, LATER));

        assertThat(asked.requestHold(Given.OFFICER, Given.HOLD, LATER))
                .isEqualTo(new DemandDecision.Refused(new DemandRefusal.HoldAlreadyRequested()));
        assertThat(demand.approveHold(Given.OFFICE, Given.TIMETABLE, LATER))
                .isEqualTo(new DemandDecision.Refused(new DemandRefusal.NoHoldRequested()));
        for (Instant impossible : List.of(LATER, LATER.plus(Duration.ofDays(61)))) {
            Hold.Request request = new Hold.Request("WEATHER", null, impossible, true, Duration.ofDays(60));
            assertThat(demand.requestHold(Given.OFFICER, request, LATER))
                    .isEqualTo(new DemandDecision.Refused(
                            new DemandRefusal.ImpossibleHoldEnd(LATER.plus(Duration.ofDays(60)))));
        }
    }

    private static DemandDecision returned(Demand demand, Instant at) {
        return demand.returnOrder(Given.OFFICER, ReturnOrder.Reason.NOT_OUR_DUTY, "not ours", Given.RETURN_TERMS, at);
    }

    private static DeadlineClock resolveClock(Demand demand) {
        return demand.state().clocks().find(ClockKind.RESOLVE).orElseThrow();
    }

    private static DemandDecision notTheirs(Move move) {
        return new DemandDecision.Refused(new DemandRefusal.NotTheirMove(move));
    }
}
