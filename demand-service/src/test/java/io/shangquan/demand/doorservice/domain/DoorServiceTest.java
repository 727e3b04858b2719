package io.shangquan.demand.doorservice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoorServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Slot MORNING = slot(24);
    private static final Slot EVENING = slot(32);
    private static final DoorActor LEAD = new DoorActor("officer", true, false);
    private static final DoorActor MERCHANT = new DoorActor("merchant", false, true);
    private static final DoorService.Visit VISIT = new DoorService.Visit(
            DoorService.Outcome.SOLVED_ON_SITE,
            "repaired",
            "王小明",
            MORNING.from().plusSeconds(60));

    @Test
    void the_submitter_chooses_one_of_the_times() {
        assertThat(offered().choose(LEAD, MORNING, NOW))
                .isEqualTo(refused(new DoorRefusal.NotTheirMove(DoorMove.CHOOSE)));
        assertThat(offered().choose(MERCHANT, slot(48), NOW)).isEqualTo(refused(new DoorRefusal.NotOffered()));
        assertThat(offered().choose(MERCHANT, MORNING, MORNING.from()))
                .isEqualTo(refused(new DoorRefusal.NotOffered()));

        assertThat(done(offered().choose(MERCHANT, MORNING, NOW)).agreed()).isEqualTo(MORNING);
    }

    @Test
    void a_time_is_the_same_after_it_was_kept() {
        Slot sent = new Slot(MORNING.from().plusNanos(1), MORNING.to().plusNanos(1));

        assertThat(sent).isEqualTo(MORNING);
    }

    @Test
    void one_whom_no_time_suits_is_offered_others() {
        DoorService declined = done(offered().decline(MERCHANT));

        assertThat(declined.choose(MERCHANT, MORNING, NOW))
                .isEqualTo(refused(
                        new DoorRefusal.IllegalMove(DoorMove.CHOOSE, DoorStatus.DECLINED, Set.of(DoorMove.OFFER))));
        assertThat(done(declined.offer(LEAD, List.of(EVENING), List.of("officer"), NOW))
                        .slots())
                .containsExactly(EVENING);
    }

    @Test
    void times_that_are_offered_are_still_to_come() {
        for (List<Slot> impossible : List.of(List.<Slot>of(), List.of(MORNING, slot(-1)))) {
            assertThat(DoorService.offer("d1", "110105-gongti", "safety", null, null, impossible, List.of(), NOW))
                    .isEqualTo(refused(new DoorRefusal.NoTimeToCome()));
        }
    }

    @Test
    void a_visit_is_reported_once_it_has_begun() {
        DoorService agreed = done(offered().choose(MERCHANT, MORNING, NOW));
        DoorService.Visit early = new DoorService.Visit(
                DoorService.Outcome.NOBODY_THERE, "x", null, MORNING.from().minusMillis(1));

        assertThat(agreed.visit(LEAD, early)).isEqualTo(refused(new DoorRefusal.NotBegun(MORNING.from())));
        assertThat(done(agreed.visit(LEAD, VISIT)).visit()).isEqualTo(VISIT);
        assertThat(offered().visit(LEAD, VISIT)).isInstanceOf(DoorDecision.Refused.class);
    }

    private static DoorService offered() {
        return done(DoorService.offer(
                "d1", "110105-gongti", "safety", "merchant", null, List.of(MORNING, EVENING), List.of("officer"), NOW));
    }

    private static Slot slot(int hours) {
        Instant from = NOW.plus(Duration.ofHours(hours));
        return new Slot(from, from.plus(Duration.ofHours(1)));
    }

    private static DoorService done(DoorDecision decision) {
        return switch (decision) {
            case DoorDecision.Accepted accepted -> accepted.service();
            case DoorDecision.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    private static DoorDecision refused(DoorRefusal refusal) {
        return new DoorDecision.Refused(refusal);
    }
}
