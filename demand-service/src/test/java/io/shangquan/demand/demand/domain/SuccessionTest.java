package io.shangquan.demand.demand.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.test.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuccessionTest {

    private static final Instant LATER = Given.MONDAY.plus(Duration.ofMinutes(5));
    private static final Instant MEET_AT = Given.MONDAY.plus(Duration.ofDays(1));

    @ParameterizedTest
    @EnumSource(names = {"ROUTED", "IN_PROGRESS", "ON_HOLD", "DISPUTED"})
    void only_who_leads_changes(DemandStatus status) {
        DemandState was = Given.demand(status).state();

        DemandDecision.Accepted succeeded = (DemandDecision.Accepted) succeed(new Demand(was), "safety", "order");

        DemandState is = succeeded.demand().state();
        assertThat(succeeded.events()).containsExactly(new DemandEvent.UnitSucceeded("order", "safety"));
        assertThat(is.status()).isEqualTo(status);
        assertThat(is.round()).isEqualTo(was.round());
        assertThat(is.hold()).isEqualTo(was.hold());
        assertThat(is.returned()).isEqualTo(was.returned());
        assertThat(is.answering().officer()).isEqualTo(was.answering().officer());
        assertThat(is.answering().since()).isEqualTo(was.answering().since());
        assertThat(is.lead()).isEqualTo("order");
        assertThat(is.clocks().all())
                .extracting(DeadlineClock::kind, DeadlineClock::dueAt, DeadlineClock::pauses)
                .containsExactlyElementsOf(was.clocks().all().stream()
                        .map(clock -> tuple(clock.kind(), clock.dueAt(), clock.pauses()))
                        .toList());
        assertThat(is.clocks().all())
                .filteredOn(DeadlineClock::runs)
                .extracting(DeadlineClock::unit)
                .containsOnly("order");
    }

    @Test
    void it_happens_once() {
        Demand succeeded = Given.done(succeed(Given.demand(DemandStatus.ON_HOLD), "safety", "order"));

        assertThat(succeed(succeeded, "safety", "order"))
                .isEqualTo(new DemandDecision.Refused(new DemandRefusal.NothingDue()));
    }

    @Test
    void a_unit_that_assists_is_succeeded_too() {
        Demand called = whistled(Set.of("culture", "site-a"));

        DemandState is = Given.done(succeed(called, "culture", "order")).state();

        assertThat(is.lead()).isEqualTo("safety");
        assertThat(is.answering().call()).isEqualTo(new WhistleCall(Set.of("order", "site-a"), "at the gate", MEET_AT));
    }

    @Test
    void a_whistle_that_would_call_nobody_beside_the_lead_goes_on_as_a_direct_transfer() {
        DemandState is = Given.done(succeed(whistled(Set.of("culture")), "culture", "safety"))
                .state();

        assertThat(is.answering().route()).isEqualTo(Route.DIRECT_TRANSFER);
        assertThat(is.answering().call()).isNull();
        assertThat(is.planning().required()).as("what was asked for is").isTrue();
    }

    private static Demand whistled(Set<String> assisting) {
        Routing routing = new Routing(Route.WHISTLE, "safety", new WhistleCall(assisting, "at the gate", MEET_AT));
        return Given.done(
                Given.demand(DemandStatus.SUBMITTED).route(Given.OFFICE, routing, Given.TIMETABLE, Given.MONDAY));
    }

    private static DemandDecision succeed(Demand demand, String ended, String successor) {
        return demand.succeedUnit(Actor.timer(), ended, successor, LATER);
    }
}
