package io.shangquan.organisation.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.organisation.plan.domain.Plan.Decision;
import io.shangquan.organisation.plan.domain.Plan.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final Plan BEGUN = Plan.begin("p", "d", PlanKind.YEAR, 2026, "计划", "Plan");
    private static final PlanItem LIGHTS = item(1, "lights");

    @Test
    void what_was_published_stays_as_it_was() {
        Plan published = accepted(accepted(BEGUN.revise(List.of(LIGHTS))).publish(DAY));
        Plan again = accepted(
                accepted(published.revise(List.of(item(1, "more lights")))).publish(DAY.plusDays(1)));

        assertThat(again.versions())
                .extracting(version ->
                        version.number() + " " + version.items().getFirst().text())
                .containsExactly("1 lights", "2 more lights");
        assertThat(again.publish(DAY)).isEqualTo(new Decision.Refused(Refusal.NOTHING_TO_PUBLISH));
        assertThat(BEGUN.publish(DAY)).isEqualTo(new Decision.Refused(Refusal.NOTHING_TO_PUBLISH));
    }

    @Test
    void items_have_numbers_of_their_own() {
        assertThat(BEGUN.revise(List.of(LIGHTS, item(1, "other"))))
                .isEqualTo(new Decision.Refused(Refusal.NUMBERS_TWICE));
    }

    @Test
    void progress_is_read_as_of_a_day_and_only_of_what_was_published() {
        Plan published = accepted(accepted(BEGUN.revise(List.of(LIGHTS))).publish(DAY));
        Plan further =
                accepted(accepted(published.progress(step(1, DAY, 40))).progress(step(1, DAY.plusMonths(3), 90)));

        assertThat(further.progressOf(1, DAY.minusDays(1))).isEmpty();
        assertThat(further.progressOf(1, DAY.plusMonths(1)))
                .hasValueSatisfying(progress -> assertThat(progress.percent()).isEqualTo(40));
        assertThat(further.progressOf(1, DAY.plusYears(1)))
                .hasValueSatisfying(progress -> assertThat(progress.percent()).isEqualTo(90));
        assertThat(further.progress(step(1, DAY, 50))).isEqualTo(new Decision.Refused(Refusal.PROGRESS_BACKWARDS));
        assertThat(further.progress(step(2, DAY, 50))).isEqualTo(new Decision.Refused(Refusal.NO_SUCH_ITEM));
        assertThat(BEGUN.progress(step(1, DAY, 50))).isEqualTo(new Decision.Refused(Refusal.NO_SUCH_ITEM));
    }

    private static PlanItem item(int number, String text) {
        return new PlanItem(number, CommitteeFunction.CONSTRUCTION, text, "environment", null, null, null);
    }

    private static Progress step(int item, LocalDate day, int percent) {
        return new Progress(item, day, percent, null, "");
    }

    private static Plan accepted(Decision decision) {
        return ((Decision.Accepted) decision).plan();
    }
}
