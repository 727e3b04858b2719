package io.shangquan.demand.whistle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.test.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhistleTest {

    private static final Instant NOW = Given.MONDAY;
    private static final Instant MEET_AT = NOW.plus(Duration.ofHours(8));
    private static final WhistleActor SECTION = new WhistleActor("section", true, false, Set.of());
    private static final WhistleActor OFFICE = new WhistleActor("office", false, true, Set.of());
    private static final WhistleActor SAFETY = new WhistleActor("officer", false, false, Set.of("safety"));
    private static final WhistleActor FIRE = new WhistleActor("fireman", false, false, Set.of("bureau-fire"));

    @Test
    void a_whistle_that_names_bureaus_waits_for_the_section() {
        Whistle proposed = proposed();

        assertThat(proposed.reportIn(FIRE, "bureau-fire", NOW)).isInstanceOf(WhistleDecision.Refused.class);
        assertThat(proposed.confirm(OFFICE, Given.TIMETABLE, NOW))
                .isEqualTo(refused(new WhistleRefusal.NotTheirMove(WhistleMove.CONFIRM)));
        assertThat(done(proposed.confirm(SECTION, Given.TIMETABLE, NOW)).status())
                .isEqualTo(WhistleStatus.CALLED);
        assertThat(done(proposed.refuse(SECTION, Whistle.RefusalReason.NOT_THEIR_DUTY, NOW))
                        .status())
                .isEqualTo(WhistleStatus.REFUSED);
    }

    @Test
    void each_unit_has_its_own_clocks() {
        Whistle reported = done(called().reportIn(FIRE, "bureau-fire", NOW));

        assertThat(reported.clocks()
                        .find(ClockKind.REPORT_IN, "bureau-fire")
                        .orElseThrow()
                        .runs())
                .isFalse();
        assertThat(reported.clocks()
                        .find(ClockKind.REPORT_IN, "safety")
                        .orElseThrow()
                        .runs())
                .isTrue();
        WhistleDecision.Accepted missed = (WhistleDecision.Accepted) reported.fireClocks(NOW.plus(Duration.ofHours(5)));
        assertThat(missed.events()).singleElement().isInstanceOfSatisfying(WhistleEvent.DeadlineCame.class, came -> {
            assertThat(came.missed()).isTrue();
            assertThat(came.clock().unit()).isEqualTo("safety");
        });
    }

    @Test
    void a_unit_speaks_for_itself() {
        assertThat(called().reportIn(FIRE, "safety", NOW))
                .isEqualTo(refused(new WhistleRefusal.NotTheirMove(WhistleMove.REPORT_IN)));
        assertThat(called().reportIn(FIRE, "culture", NOW)).isEqualTo(refused(new WhistleRefusal.NotCalled("culture")));
        assertThat(done(called().reportIn(FIRE, "bureau-fire", NOW)).reportIn(FIRE, "bureau-fire", NOW))
                .isEqualTo(refused(new WhistleRefusal.AlreadyDone("bureau-fire")));
    }

    @Test
    void one_signs_in_by_the_code_and_reports_in_by_that() {
        assertThat(called().signIn(FIRE, "bureau-fire", "000000", there(NOW)))
                .isEqualTo(refused(new WhistleRefusal.WrongCode()));

        Whistle signed = done(called().signIn(FIRE, "bureau-fire", "123456", there(NOW)));

        assertThat(signed.units().all().get(1).signIn()).isNotNull();
        assertThat(signed.clocks()
                        .find(ClockKind.REPORT_IN, "bureau-fire")
                        .orElseThrow()
                        .runs())
                .isFalse();
    }

    @Test
    void a_unit_that_is_not_there_half_an_hour_after_the_time_is_absent_though_it_comes_later() {
        Instant late = MEET_AT.plus(Duration.ofMinutes(30));
        Whistle safetyIsThere = done(called().signIn(SAFETY, "safety", "123456", there(MEET_AT)));

        WhistleDecision.Accepted came =
                (WhistleDecision.Accepted) safetyIsThere.signIn(FIRE, "bureau-fire", "123456", there(late));

        assertThat(came.events()).contains(new WhistleEvent.UnitAbsent("bureau-fire"));
        assertThat(came.events().getLast()).isEqualTo(new WhistleEvent.SignedIn("bureau-fire", late));
        assertThat(came.whistle().units().all().get(1).absent()).isTrue();
        assertThat(came.whistle().units().all().getFirst().absent()).isFalse();
    }

    @Test
    void the_lead_writes_the_minutes_and_units_may_still_finish() {
        assertThat(called().record(FIRE, "agreed", NOW))
                .isEqualTo(refused(new WhistleRefusal.NotTheirMove(WhistleMove.RECORD)));
        Whistle recorded = done(called().record(SAFETY, "agreed", NOW));

        Whistle finished =
                done(recorded.finish(FIRE, "bureau-fire", new UnitPart.Outcome(UnitPart.Result.DONE, "checked", NOW)));

        assertThat(finished.clocks()
                        .find(ClockKind.RESOLVE, "bureau-fire")
                        .orElseThrow()
                        .runs())
                .isFalse();
        assertThat(recorded.reportIn(FIRE, "bureau-fire", NOW))
                .isEqualTo(refused(new WhistleRefusal.IllegalMove(
                        WhistleMove.REPORT_IN, WhistleStatus.RECORDED, Set.of(WhistleMove.FINISH))));
    }

    @Test
    void a_successor_has_the_part_of_a_unit_that_has_ended_and_its_clocks() {
        Whistle succeeded = done(called().succeedUnit("safety", "order"));

        assertThat(succeeded.lead()).isEqualTo("order");
        assertThat(succeeded.units().all()).extracting(UnitPart::unit).containsExactly("order", "bureau-fire");
        assertThat(succeeded.clocks().find(ClockKind.RESOLVE, "order")).isPresent();
        assertThat(succeeded.clocks().find(ClockKind.RESOLVE, "safety")).isEmpty();
        assertThat(succeeded.succeedUnit("safety", "order")).isEqualTo(refused(new WhistleRefusal.NothingDue()));
    }

    @Test
    void a_successor_that_is_called_already_keeps_one_part() {
        Whistle succeeded = done(called().succeedUnit("bureau-fire", "safety"));

        assertThat(succeeded.units().all()).extracting(UnitPart::unit).containsExactly("safety");
        assertThat(succeeded.clocks().all()).hasSize(2);
        assertThat(done(called().succeedUnit("safety", "bureau-fire")).lead()).isEqualTo("bureau-fire");
    }

    @Test
    void what_a_unit_has_done_stays_its_own() {
        Whistle finished =
                done(called().finish(FIRE, "bureau-fire", new UnitPart.Outcome(UnitPart.Result.DONE, "checked", NOW)));

        assertThat(finished.succeedUnit("bureau-fire", "bureau-order"))
                .isEqualTo(refused(new WhistleRefusal.NothingDue()));
        Whistle led = done(called().finish(SAFETY, "safety", new UnitPart.Outcome(UnitPart.Result.DONE, "done", NOW)));
        assertThat(done(led.succeedUnit("safety", "order")).lead())
                .as("who leads writes the minutes")
                .isEqualTo("order");
    }

    @Test
    void nothing_runs_once_it_has_ended() {
        assertThat(done(called().end(NOW)).nextDueAt()).isEmpty();
        assertThat(done(called().end(NOW)).end(NOW)).isEqualTo(refused(new WhistleRefusal.NothingDue()));
    }

    private static Whistle proposed() {
        return Whistle.proposed(
                "w1", "110105-gongti", "d1", "safety", Set.of("bureau-fire"), "at the gate", MEET_AT, "123456");
    }

    private static Whistle called() {
        return Whistle.blow(proposed(), true, Given.TIMETABLE, NOW).whistle();
    }

    private static UnitPart.SignIn there(Instant at) {
        return new UnitPart.SignIn("somebody", at, null, null);
    }

    private static Whistle done(WhistleDecision decision) {
        return switch (decision) {
            case WhistleDecision.Accepted accepted -> accepted.whistle();
            case WhistleDecision.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    private static WhistleDecision refused(WhistleRefusal refusal) {
        return new WhistleDecision.Refused(refusal);
    }
}
