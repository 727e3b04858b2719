package io.shangquan.demand.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EscalationTest {

    private static final Instant TOLD = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant ANSWER_BY = TOLD.plus(Duration.ofDays(1));

    private final Escalation missed = told(ANSWER_BY);

    @Test
    void who_was_told_acknowledges_once() {
        Escalation seen = done(missed.acknowledge("wang", TOLD));

        assertThat(seen.nextDueAt()).isEmpty();
        assertThat(seen.fireClock(true, ANSWER_BY)).isEmpty();
        assertThat(seen.acknowledge("wang", TOLD))
                .isEqualTo(new EscalationDecision.Refused(new EscalationRefusal.AlreadyAcknowledged()));
        assertThat(missed.acknowledge("li", TOLD))
                .isEqualTo(new EscalationDecision.Refused(new EscalationRefusal.NotTold()));
    }

    @Test
    void what_nobody_answers_is_said_once_and_may_be_acknowledged_late() {
        assertThat(missed.fireClock(true, ANSWER_BY.minusMillis(1))).isEmpty();
        EscalationDecision fired = missed.fireClock(true, ANSWER_BY).orElseThrow();

        assertThat(((EscalationDecision.Accepted) fired).events()).containsExactly(new EscalationEvent.Unanswered());
        assertThat(done(fired).fireClock(true, ANSWER_BY)).isEmpty();
        assertThat(done(fired).acknowledge("wang", ANSWER_BY)).isInstanceOf(EscalationDecision.Accepted.class);
    }

    @Test
    void what_was_done_meanwhile_lapses_and_a_warning_asks_for_nothing() {
        EscalationDecision lapsed = missed.fireClock(false, ANSWER_BY).orElseThrow();

        assertThat(((EscalationDecision.Accepted) lapsed).events()).containsExactly(new EscalationEvent.Lapsed());
        assertThat(told(null).nextDueAt()).isEmpty();
    }

    private static Escalation told(@Nullable Instant answerBy) {
        Chain.Step step = new Chain.Step(3, "secretary", "head", null, Set.of("wang"));
        return new Escalation(
                "e1", "110105-gongti", "d1", "RESOLVE", true, "safety", List.of(step), TOLD, answerBy, null);
    }

    private static Escalation done(EscalationDecision decision) {
        assertThat(decision).isInstanceOf(EscalationDecision.Accepted.class);
        return ((EscalationDecision.Accepted) decision).escalation();
    }
}
