package io.shangquan.demand.recurrence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.recurrence.domain.RecurrenceDecision.Accepted;
import io.shangquan.demand.recurrence.domain.RecurrenceDecision.Refused;
import io.shangquan.demand.test.Filings;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecurrenceTest {

    private static final Instant DISMISSED = Filings.at("2026-03-31");
    private static final Topic TOPIC = new Topic("地库积水", null, "office", DISMISSED);
    private static final Cluster FOUR = Filings.flooding("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04");

    private final Recurrence proposed = proposed(FOUR);
    private final Recurrence dismissed = done(proposed.dismiss("季节性，已列入汛期方案", "office", DISMISSED));

    @Test
    void it_is_proposed_once_and_found_again_only_when_it_is_different() {
        assertThat(Recurrence.propose("r", "110105-gongti", "site-a", FOUR, Filings.ZONE)
                        .events())
                .containsExactly(new RecurrenceEvent.Proposed(false));
        assertThat(proposed.findAgain(FOUR, Filings.ZONE)).isEqualTo(new Refused(new RecurrenceRefusal.NothingNew()));

        Accepted grown = accepted(proposed.findAgain(
                Filings.flooding("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"), Filings.ZONE));

        assertThat(grown.events()).containsExactly(new RecurrenceEvent.Recounted());
        assertThat(grown.recurrence().status()).isEqualTo(RecurrenceStatus.PROPOSED);
        assertThat(grown.recurrence().extent().demands()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(RecurrenceStatus.class)
    void only_what_is_proposed_is_decided(RecurrenceStatus status) {
        Recurrence here = standing(status);
        RecurrenceDecision taken = here.takeUp(TOPIC);
        RecurrenceDecision rejected = here.dismiss("reason", "office", DISMISSED);

        if (status == RecurrenceStatus.PROPOSED) {
            assertThat(status.legal()).containsExactly(RecurrenceMove.TAKE_UP, RecurrenceMove.DISMISS);
            assertThat(accepted(taken).events()).containsExactly(new RecurrenceEvent.TakenUp(TOPIC));
            assertThat(done(rejected).dismissal())
                    .isEqualTo(new Dismissal(
                            "reason", "office", DISMISSED, here.extent().demands()));
        } else {
            assertThat(taken).isEqualTo(illegal(RecurrenceMove.TAKE_UP, status));
            assertThat(rejected).isEqualTo(illegal(RecurrenceMove.DISMISS, status));
        }
    }

    @Test
    void a_dismissed_one_that_grows_a_little_stays_dismissed() {
        Cluster twoMore =
                Filings.flooding("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-04-01", "2026-04-02");

        Accepted found = accepted(dismissed.findAgain(twoMore, Filings.ZONE));

        assertThat(found.events()).containsExactly(new RecurrenceEvent.Recounted());
        assertThat(found.recurrence().status()).isEqualTo(RecurrenceStatus.DISMISSED);
    }

    @Test
    void a_dismissed_one_that_has_clearly_grown_is_proposed_again_and_shows_why_it_was_dismissed() {
        Cluster threeMore = Filings.flooding("2026-03-03", "2026-03-04", "2026-04-01", "2026-04-02", "2026-04-03");

        Accepted found = accepted(dismissed.findAgain(threeMore, Filings.ZONE));

        assertThat(found.events()).containsExactly(new RecurrenceEvent.Proposed(true));
        assertThat(found.recurrence().status()).isEqualTo(RecurrenceStatus.PROPOSED);
        assertThat(found.recurrence().dismissal()).isEqualTo(dismissed.dismissal());
    }

    @Test
    void a_large_one_has_to_grow_by_half() {
        Dismissal ofTen = new Dismissal("reason", "office", DISMISSED, 10);

        assertThat(ofTen.isOutgrownBy(Filings.flooding("2026-04-01", "2026-04-02", "2026-04-03", "2026-04-04")))
                .isFalse();
        assertThat(ofTen.isOutgrownBy(
                        Filings.flooding("2026-04-01", "2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05")))
                .isTrue();
    }

    @Test
    void a_proposal_of_which_too_little_is_left_lapses_and_comes_back_when_it_is_found() {
        Accepted lapsed = accepted(proposed.miss());

        assertThat(lapsed.events()).containsExactly(new RecurrenceEvent.Lapsed());
        assertThat(accepted(lapsed.recurrence().findAgain(FOUR, Filings.ZONE)).events())
                .containsExactly(new RecurrenceEvent.Proposed(true));
    }

    @Test
    void what_was_decided_stays_when_it_is_not_found_again() {
        assertThat(dismissed.miss()).isEqualTo(new Refused(new RecurrenceRefusal.NothingNew()));
        assertThat(standing(RecurrenceStatus.TAKEN_UP).miss())
                .isEqualTo(new Refused(new RecurrenceRefusal.NothingNew()));
    }

    private Recurrence standing(RecurrenceStatus status) {
        return switch (status) {
            case PROPOSED -> proposed;
            case TAKEN_UP -> done(proposed.takeUp(TOPIC));
            case DISMISSED -> dismissed;
            case LAPSED -> done(proposed.miss());
        };
    }

    private static Recurrence proposed(Cluster cluster) {
        return Recurrence.propose("r", "110105-gongti", "site-a", cluster, Filings.ZONE)
                .recurrence();
    }

    private static Refused illegal(RecurrenceMove move, RecurrenceStatus from) {
        return new Refused(new RecurrenceRefusal.IllegalMove(move, from, Set.of()));
    }

    private static Recurrence done(RecurrenceDecision decision) {
        return accepted(decision).recurrence();
    }

    private static Accepted accepted(RecurrenceDecision decision) {
        return switch (decision) {
            case Accepted accepted -> accepted;
            case Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }
}
