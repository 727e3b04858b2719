package io.shangquan.demand.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SolutionPlanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(2));
    private static final PlanActor OFFICE = new PlanActor("office", true, Set.of());
    private static final PlanActor SAFETY = new PlanActor("officer", false, Set.of("safety"));
    private static final PlanActor CULTURE = new PlanActor("cultured", false, Set.of("culture"));
    private static final PlanContent CONTENT = new PlanContent(
            "repair it",
            List.of(
                    Task.open("t1", "look", "safety", null, DUE),
                    Task.open("t2", "repair", "culture", null, DUE.plus(Duration.ofDays(1)))),
            List.of(new Responsibility("safety", 5, "sees to it")));

    @Test
    void a_plan_asks_for_approval_with_measures_and_both_lists() {
        PlanContent half = new PlanContent("repair it", CONTENT.tasks(), List.of());

        assertThat(drafted(half).propose(SAFETY, NOW)).isEqualTo(refused(new PlanRefusal.Incomplete()));
        assertThat(done(drafted(CONTENT).propose(SAFETY, NOW)).status()).isEqualTo(PlanStatus.PROPOSED);
    }

    @Test
    void the_office_decides() {
        SolutionPlan proposed = done(drafted(CONTENT).propose(SAFETY, NOW));

        assertThat(proposed.approve(SAFETY, NOW)).isEqualTo(refused(new PlanRefusal.NotTheirMove(PlanMove.APPROVE)));
        assertThat(done(proposed.sendBack(OFFICE, NOW)).status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(done(proposed.approve(OFFICE, NOW)).approvals())
                .containsExactly(new SolutionPlan.Approval(1, "office", NOW));
    }

    @Test
    void it_is_complete_once_no_task_is_open() {
        SolutionPlan one = done(approved().finishTask(SAFETY, "t1", shown("a photo"), NOW));
        assertThat(one.status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(one.finishTask(SAFETY, "t1", shown("again"), NOW))
                .isEqualTo(refused(new PlanRefusal.NoOpenTask("t1")));
        assertThat(one.content().shows("file-1")).isTrue();

        PlanDecision.Accepted both = (PlanDecision.Accepted) one.dropTask(OFFICE, "t2", "not needed", NOW);

        assertThat(both.plan().status()).isEqualTo(PlanStatus.COMPLETED);
        assertThat(both.events().getLast()).isEqualTo(new PlanEvent.Completed());
    }

    @Test
    void a_unit_finishes_its_own_tasks() {
        assertThat(approved().finishTask(CULTURE, "t1", shown("x"), NOW))
                .isEqualTo(refused(new PlanRefusal.NotTheirMove(PlanMove.FINISH_TASK)));
        assertThat(approved().finishTask(CULTURE, "t2", shown("x"), NOW)).isInstanceOf(PlanDecision.Accepted.class);
    }

    @Test
    void another_version_keeps_what_has_ended() {
        SolutionPlan revised = done(
                done(approved().finishTask(SAFETY, "t1", shown("a photo"), NOW)).revise(SAFETY, NOW));
        PlanContent other = new PlanContent(
                "replace it", List.of(Task.open("t3", "replace", "safety", null, DUE)), CONTENT.responsibilities());

        SolutionPlan written = done(revised.write(SAFETY, other, NOW));

        assertThat(written.version()).isEqualTo(2);
        assertThat(written.content().tasks()).extracting(Task::id).containsExactly("t1", "t3");
        assertThat(written.content().find("t1").orElseThrow().state()).isEqualTo(Task.State.DONE);
    }

    @Test
    void a_task_that_is_late_is_found_once() {
        PlanDecision.Accepted late = (PlanDecision.Accepted) approved().fireClocks(DUE);

        assertThat(approved().nextDueAt()).contains(DUE);
        assertThat(late.events()).singleElement().isInstanceOf(PlanEvent.TaskOverdue.class);
        assertThat(late.plan().fireClocks(DUE)).isEqualTo(refused(new PlanRefusal.NothingDue()));
        assertThat(drafted(CONTENT).nextDueAt())
                .as("nothing runs before it is approved")
                .isEmpty();
    }

    @Test
    void a_successor_has_what_is_left_of_a_unit_that_has_ended() {
        SolutionPlan begun = done(approved().finishTask(SAFETY, "t1", shown("a photo"), NOW));

        SolutionPlan succeeded = done(done(begun.succeedUnit("safety", "order")).succeedUnit("culture", "order"));

        assertThat(succeeded.lead()).isEqualTo("order");
        assertThat(succeeded.content().tasks()).extracting(Task::unit).containsExactly("safety", "order");
        assertThat(succeeded.content().responsibilities())
                .extracting(Responsibility::unit)
                .containsExactly("order");
        assertThat(succeeded.succeedUnit("culture", "order")).isEqualTo(refused(new PlanRefusal.NothingDue()));
    }

    @Test
    void what_is_not_possible_lists_what_is() {
        assertThat(drafted(CONTENT).approve(OFFICE, NOW))
                .isEqualTo(refused(new PlanRefusal.IllegalMove(
                        PlanMove.APPROVE, PlanStatus.DRAFT, Set.of(PlanMove.WRITE, PlanMove.PROPOSE))));
    }

    private static SolutionPlan drafted(PlanContent content) {
        return SolutionPlan.draft("p1", "110105-gongti", "d1", "safety", content)
                .plan();
    }

    private static SolutionPlan approved() {
        return done(done(drafted(CONTENT).propose(SAFETY, NOW)).approve(OFFICE, NOW));
    }

    private static SolutionPlan done(PlanDecision decision) {
        return switch (decision) {
            case PlanDecision.Accepted accepted -> accepted.plan();
            case PlanDecision.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    private static Task.Evidence shown(String text) {
        return new Task.Evidence(text, List.of("file-1"));
    }

    private static PlanDecision refused(PlanRefusal refusal) {
        return new PlanDecision.Refused(refusal);
    }
}
