package io.shangquan.demand.demand.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Route;
import io.shangquan.demand.demand.domain.Routing;
import io.shangquan.demand.demand.domain.WhistleCall;
import io.shangquan.demand.test.Given;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemandDocumentTest {

    @ParameterizedTest
    @EnumSource(DemandStatus.class)
    void a_demand_is_read_back_as_it_was_written(DemandStatus status) {
        DemandState demand = Given.demand(status).state();

        assertThat(DemandDocument.read(kept(demand))).isEqualTo(demand);
    }

    @Test
    void a_whistle_a_plan_and_others_that_ask_for_the_same_are_kept_too() {
        Demand submitted = Given.demand(DemandStatus.SUBMITTED);
        WhistleCall call = new WhistleCall(Set.of("culture"), "at the gate", Given.MONDAY.plusSeconds(3600));
        Demand whistled = Given.done(submitted.route(
                Given.OFFICE, new Routing(Route.WHISTLE, "safety", call), Given.TIMETABLE, Given.MONDAY));
        Demand planned = Given.done(whistled.beginPlan(Given.OFFICE, "plan", Given.MONDAY));
        DemandState absorbing = Given.done(planned.absorb(Given.OFFICE, Given.OTHER, Given.MONDAY))
                .state();

        assertThat(DemandDocument.read(kept(absorbing))).isEqualTo(absorbing);
    }

    @Test
    void one_that_was_kept_before_causes_and_times_of_routing_were_is_read_all_the_same() {
        Document old = kept(Given.demand(DemandStatus.ROUTED).state());
        old.remove(DemandFields.ASSIGNED_AT);
        old.getList(DemandFields.CLOCKS, Document.class).forEach(clock -> clock.remove("cause"));

        DemandState read = DemandDocument.read(old);

        assertThat(read.clocks().all())
                .extracting(DeadlineClock::cause)
                .containsExactly(DeadlineClock.Cause.FILED, DeadlineClock.Cause.ROUTED, DeadlineClock.Cause.ROUTED);
        assertThat(read.assignment())
                .isNotNull()
                .satisfies(assignment -> assertThat(assignment.since()).isEqualTo(Given.MONDAY));
    }

    private static Document kept(DemandState demand) {
        return DemandDocument.of(demand)
                .append(ReservedFields.ID, demand.id().value())
                .append(ReservedFields.DISTRICT, demand.district());
    }
}
