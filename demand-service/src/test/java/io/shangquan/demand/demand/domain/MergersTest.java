package io.shangquan.demand.demand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.test.Given;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MergersTest {

    private static final Instant LATER = Given.MONDAY.plus(Duration.ofMinutes(5));
    private static final DemandId SOURCE = new DemandId("source");

    @Test
    void the_target_takes_the_obligation_and_keeps_it_until_the_source_has_gone() {
        Demand absorbing = Given.done(Given.demand(DemandStatus.ROUTED).absorb(Given.OFFICE, SOURCE, LATER));
        Demand absorbed = Given.done(absorbing.absorbed(SOURCE));
        Demand releasing = Given.done(absorbed.release(Given.OFFICE, SOURCE, LATER));
        Demand released = Given.done(releasing.released(SOURCE));

        assertThat(stage(absorbing)).isEqualTo(Merging.Stage.ABSORBING);
        assertThat(stage(absorbed)).isEqualTo(Merging.Stage.ABSORBED);
        assertThat(stage(releasing)).isEqualTo(Merging.Stage.RELEASING);
        assertThat(released.state().merging()).isEqualTo(Merging.NONE);
        assertThat(absorbing.absorb(Given.OFFICE, SOURCE, LATER))
                .isEqualTo(refused(new DemandRefusal.AlreadyMerged(SOURCE)));
        assertThat(absorbing.release(Given.OFFICE, SOURCE, LATER))
                .isEqualTo(refused(new DemandRefusal.NotMerged(SOURCE)));
    }

    @Test
    void a_source_that_refuses_frees_the_target() {
        Demand absorbing = Given.done(Given.demand(DemandStatus.ROUTED).absorb(Given.OFFICE, SOURCE, LATER));

        assertThat(Given.done(absorbing.absorptionFailed(SOURCE, "IllegalMove"))
                        .state()
                        .merging())
                .isEqualTo(Merging.NONE);
    }

    @Test
    void no_demand_absorbs_while_it_is_absorbed() {
        Demand absorbing = Given.done(Given.demand(DemandStatus.ROUTED).absorb(Given.OFFICE, SOURCE, LATER));

        assertThat(absorbing.mergeInto(Given.OFFICE, Given.OTHER, LATER))
                .isEqualTo(refused(new DemandRefusal.AbsorbsOthers()));
        assertThat(Given.demand(DemandStatus.MERGED).absorb(Given.OFFICE, SOURCE, LATER))
                .isInstanceOf(DemandDecision.Refused.class);
        DemandId itself = absorbing.state().id();
        assertThat(Given.demand(DemandStatus.ROUTED).absorb(Given.OFFICE, itself, LATER))
                .isEqualTo(refused(new DemandRefusal.MergedWithItself()));
    }

    @Test
    void an_unmerged_demand_stands_where_it_stood_and_its_clocks_never_stopped() {
        Demand held = Given.demand(DemandStatus.ON_HOLD);
        Instant due = held.state().dueAt(ClockKind.RESOLVE);
        Demand merged = Given.done(held.mergeInto(Given.OFFICE, Given.OTHER, LATER));
        Instant muchLater = due.plus(Duration.ofDays(1));

        assertThat(merged.nextDueAt(Given.FOLLOW_UP)).isEmpty();
        assertThat(merged.fireClocks(Given.FOLLOW_UP, muchLater)).isEmpty();
        Demand unmerged = Given.done(merged.unmerge(Given.OFFICE, Given.OTHER, muchLater));
        assertThat(unmerged.state().status()).isEqualTo(DemandStatus.ON_HOLD);
        assertThat(unmerged.state().hold()).isEqualTo(held.state().hold());

        DemandDecision.Accepted due1 = (DemandDecision.Accepted)
                unmerged.fireClocks(Given.FOLLOW_UP, muchLater).orElseThrow();
        assertThat(due1.events())
                .extracting(event -> (Class) event.getClass())
                .contains(DemandEvent.Resumed.class, DemandEvent.DeadlineMissed.class);
    }

    @Test
    void it_is_unmerged_from_what_it_was_merged_into_only() {
        Demand merged = Given.demand(DemandStatus.MERGED);

        assertThat(merged.unmerge(Given.OFFICE, SOURCE, LATER))
                .isEqualTo(refused(new DemandRefusal.NotMerged(merged.state().id())));
    }

    @Test
    void a_merged_submitter_rates_once_the_target_is_resolved() {
        Demand merged = Given.demand(DemandStatus.MERGED);

        assertThat(rate(merged, true, Rating.Target.NONE)).isEqualTo(refused(new DemandRefusal.TargetNotResolved()));
        assertThat(merged.askAnswer(Given.OTHER, Resolution.Outcome.SOLVED))
                .isInstanceOf(DemandDecision.Accepted.class);
        Demand rated = Given.done(rate(merged, true, new Rating.Target(true, "culture")));
        assertThat(rated.state().status()).isEqualTo(DemandStatus.MERGED);
        assertThat(rated.askAnswer(Given.OTHER, Resolution.Outcome.SOLVED))
                .as("nobody is asked twice")
                .isInstanceOf(DemandDecision.Refused.class);
    }

    @Test
    void one_who_says_unsolved_begins_another_round_of_their_own() {
        DemandDecision.Accepted unsolved = (DemandDecision.Accepted)
                rate(Given.demand(DemandStatus.MERGED), false, new Rating.Target(true, "culture"));

        assertThat(unsolved.demand().state().status()).isEqualTo(DemandStatus.REOPENED);
        assertThat(unsolved.demand().state().round()).isEqualTo(2);
        assertThat(unsolved.demand().state().merging()).isEqualTo(Merging.NONE);
        assertThat(unsolved.events())
                .endsWith(
                        new DemandEvent.Unmerged(Given.OTHER, DemandStatus.REOPENED),
                        new DemandEvent.Reopened(2, "culture"));
    }

    @Test
    void reclassifying_begins_anew_what_runs_and_leaves_what_was_met() {
        Demand routed = Given.demand(DemandStatus.ROUTED);
        Intake amended = routed.state().intake().under("safety.fire", Urgency.EMERGENCY);

        Demand changed = Given.done(routed.reclassify(Given.OFFICE, amended, Given.TIMETABLE, LATER));

        DeadlineClock resolve = changed.state().clocks().find(ClockKind.RESOLVE).orElseThrow();
        assertThat(resolve.startedAt()).isEqualTo(LATER);
        assertThat(resolve.cause()).isEqualTo(DeadlineClock.Cause.RECLASSIFIED);
        assertThat(changed.state().clocks().find(ClockKind.ACCEPT))
                .isEqualTo(routed.state().clocks().find(ClockKind.ACCEPT));
        assertThat(changed.reclassify(Given.OFFICE, amended, Given.TIMETABLE, LATER))
                .isEqualTo(refused(new DemandRefusal.AlreadyClassified()));
    }

    @Test
    void what_an_officer_holds_goes_to_another_of_the_unit() {
        Demand held = Given.demand(DemandStatus.IN_PROGRESS);

        assertThat(Given.done(held.handOver(Given.OFFICE, "officer", "colleague", LATER))
                        .state()
                        .answering()
                        .officer())
                .isEqualTo("colleague");
        assertThat(held.handOver(Given.OFFICE, "somebody", "colleague", LATER))
                .isEqualTo(refused(new DemandRefusal.NotHeldBy()));
    }

    private static DemandDecision rate(Demand demand, boolean solved, Rating.Target target) {
        Rating rating = new Rating(solved, solved, null, false, LATER);
        return demand.rate(Given.MERCHANT, rating, target, Given.TIMETABLE, LATER);
    }

    private static Merging.Stage stage(Demand demand) {
        return demand.state().merging().find(SOURCE).orElseThrow().stage();
    }

    private static DemandDecision refused(DemandRefusal refusal) {
        return new DemandDecision.Refused(refusal);
    }
}
