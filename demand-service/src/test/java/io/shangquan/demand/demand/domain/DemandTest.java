package io.shangquan.demand.demand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.test.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final Instant LATER = Given.MONDAY.plus(Duration.ofMinutes(5));

    @Test
    void routing_stops_the_clock_of_acceptance_and_starts_those_of_the_unit() {
        Demand routed = Given.demand(DemandStatus.ROUTED);

        assertThat(routed.state().clocks().find(ClockKind.ACCEPT).orElseThrow().runs())
                .isFalse();
        assertThat(routed.state().clocks().find(ClockKind.RESOLVE).orElseThrow().unit())
                .isEqualTo("safety");
        assertThat(routed.nextDueAt(Given.FOLLOW_UP))
                .as("four fifths of the ten hours to the first contact")
                .contains(Given.MONDAY.plus(Duration.ofHours(8)));
    }

    @Test
    void another_unit_answers_until_when_the_first_one_did() {
        Demand demand = Given.demand(DemandStatus.IN_PROGRESS);
        Instant due =
                demand.state().clocks().find(ClockKind.RESOLVE).orElseThrow().dueAt();

        Demand given = Given.done(demand.changeUnit(Given.OFFICE, Routing.direct("culture"), LATER));

        DeadlineClock clock = given.state().clocks().find(ClockKind.RESOLVE).orElseThrow();
        assertThat(clock.unit()).isEqualTo("culture");
        assertThat(clock.dueAt()).isEqualTo(due);
        assertThat(given.changeUnit(Given.OFFICE, Routing.direct("culture"), LATER))
                .isEqualTo(new DemandDecision.Refused(new DemandRefusal.AlreadyWithUnit("culture")));
    }

    @Test
    void a_clock_warns_at_four_fifths_and_is_missed_once() {
        Demand demand = Given.demand(DemandStatus.SUBMITTED);
        Instant due = Given.MONDAY.plus(Duration.ofHours(1));

        DemandDecision.Accepted warned = fired(demand, due.minus(Duration.ofMinutes(12)));
        DemandDecision.Accepted missed = fired(warned.demand(), due);

        assertThat(warned.events()).containsExactly(new DemandEvent.DeadlineWarned(ClockKind.ACCEPT, due, null));
        assertThat(missed.events()).containsExactly(new DemandEvent.DeadlineMissed(ClockKind.ACCEPT, due, null));
        assertThat(missed.demand().fireClocks(Given.FOLLOW_UP, due.plusSeconds(1)))
                .isEmpty();
        assertThat(missed.demand().nextDueAt(Given.FOLLOW_UP)).isEmpty();
    }

    @Test
    void a_warning_that_comes_with_the_miss_is_not_given() {
        Instant due = Given.MONDAY.plus(Duration.ofHours(1));

        assertThat(fired(Given.demand(DemandStatus.SUBMITTED), due.plusSeconds(1))
                        .events())
                .containsExactly(new DemandEvent.DeadlineMissed(ClockKind.ACCEPT, due, null));
    }

    @Test
    void a_move_settles_what_was_due_before_it() {
        Instant late = Given.MONDAY.plus(Duration.ofHours(2));

        DemandDecision.Accepted routed = (DemandDecision.Accepted) Given.demand(DemandStatus.SUBMITTED)
                .route(Given.OFFICE, Routing.direct("safety"), Given.TIMETABLE, late);

        assertThat(routed.events())
                .extracting(event -> (Class) event.getClass())
                .containsExactly(DemandEvent.DeadlineMissed.class, DemandEvent.Routed.class);
        assertThat(routed.demand().state().clocks().inTime(ClockKind.ACCEPT)).isFalse();
    }

    @Test
    void a_first_contact_after_its_clock_ran_out_is_not_in_time() {
        Instant late = Given.MONDAY.plus(Duration.ofHours(11));

        DemandDecision.Accepted contacted = (DemandDecision.Accepted)
                Given.demand(DemandStatus.ROUTED).recordFirstContact(Given.OFFICER, late, late);

        assertThat(contacted.events().getLast()).isEqualTo(new DemandEvent.FirstContacted("safety", late, false));
        assertThat(contacted.demand().recordFirstContact(Given.OFFICER, late, late))
                .isEqualTo(new DemandDecision.Refused(new DemandRefusal.AlreadyContacted()));
    }

    @Test
    void nobody_was_contacted_before_the_demand_was_filed_or_will_be() {
        Demand routed = Given.demand(DemandStatus.ROUTED);

        for (Instant impossible : List.of(Given.MONDAY.minusSeconds(1), LATER.plus(Duration.ofMinutes(6)))) {
            assertThat(routed.recordFirstContact(Given.OFFICER, impossible, LATER))
                    .isEqualTo(new DemandDecision.Refused(new DemandRefusal.ImpossibleContactTime()));
        }
    }

    @Test
    void a_call_that_finds_it_unsolved_begins_another_round() {
        DemandDecision.Accepted called = (DemandDecision.Accepted) Given.demand(DemandStatus.RESOLVED)
                .callBack(
                        Given.OFFICE,
                        CallBack.answered(false, false, CallBack.Reason.NOT_DONE, LATER),
                        Given.FOLLOW_UP,
                        Given.TIMETABLE,
                        LATER);

        assertThat(called.demand().state().status()).isEqualTo(DemandStatus.REOPENED);
        assertThat(called.demand().state().round()).isEqualTo(2);
        assertThat(called.demand().state().callBacks()).as("of this round").isEmpty();
        assertThat(called.events().getLast()).isEqualTo(new DemandEvent.Reopened(2, "safety"));
        assertThat(called.demand()
                        .state()
                        .clocks()
                        .find(ClockKind.ACCEPT)
                        .orElseThrow()
                        .runs())
                .isTrue();
    }

    @Test
    void a_demand_is_called_about_three_times_at_most() {
        Demand called = Given.demand(DemandStatus.RESOLVED);
        for (int call = 0; call < 3; call++) {
            called = Given.done(call(called));
        }

        assertThat(call(called)).isEqualTo(new DemandDecision.Refused(new DemandRefusal.CalledOftenEnough(3)));
    }

    @Test
    void whether_the_submitter_is_content_is_as_they_said_when_called_or_as_they_rated_it() {
        Demand resolved = Given.demand(DemandStatus.RESOLVED);
        Demand rated = Given.demand(DemandStatus.CLOSED);
        CallBack discontent = CallBack.answered(true, false, CallBack.Reason.TOO_SLOW, LATER);
        Demand unanswered = Given.done(resolved.callBack(
                Given.OFFICE, CallBack.unanswered(null, LATER), Given.FOLLOW_UP, Given.TIMETABLE, LATER));

        assertThat(resolved.state().satisfied()).isEmpty();
        assertThat(unanswered.state().satisfied()).isEmpty();
        assertThat(rated.state().satisfied()).contains(true);
        assertThat(Given.done(unanswered.callBack(Given.OFFICE, discontent, Given.FOLLOW_UP, Given.TIMETABLE, LATER))
                        .state()
                        .satisfied())
                .contains(false);
    }

    @Test
    void it_is_reopened_inside_the_window_that_runs_from_the_resolution() {
        Instant end = Given.MONDAY.plus(Duration.ofDays(15));
        Demand closed = Given.demand(DemandStatus.CLOSED);

        assertThat(closed.reopen(Given.MERCHANT, Given.FOLLOW_UP, Given.TIMETABLE, end))
                .isInstanceOf(DemandDecision.Accepted.class);
        assertThat(closed.reopen(Given.MERCHANT, Given.FOLLOW_UP, Given.TIMETABLE, end.plusMillis(1)))
                .isEqualTo(new DemandDecision.Refused(new DemandRefusal.TooLateToReopen(end)));
    }

    @Test
    void a_decline_is_contested_once() {
        Demand contested =
                Given.done(Given.demand(DemandStatus.DECLINED).contest(Given.MERCHANT, Given.TIMETABLE, LATER));
        Demand declinedAgain = Given.done(contested.decline(Given.OFFICE, Ending.Reason.NOT_CLEAR, "say more", LATER));

        assertThat(contested.state().ending()).isNull();
        assertThat(declinedAgain.contest(Given.MERCHANT, Given.TIMETABLE, LATER))
                .isEqualTo(new DemandDecision.Refused(new DemandRefusal.AlreadyContested()));
    }

    @Test
    void nothing_runs_once_it_is_over() {
        for (DemandStatus over : List.of(DemandStatus.CLOSED, DemandStatus.DECLINED, DemandStatus.WITHDRAWN)) {
            assertThat(Given.demand(over).nextDueAt(Given.FOLLOW_UP)).isEmpty();
        }
    }

    private static DemandDecision call(Demand demand) {
        return demand.callBack(Given.OFFICE, CallBack.unanswered(null, LATER), Given.FOLLOW_UP, Given.TIMETABLE, LATER);
    }

    private static DemandDecision.Accepted fired(Demand demand, Instant now) {
        return (DemandDecision.Accepted) demand.fireClocks(Given.FOLLOW_UP, now).orElseThrow();
    }
}
