package io.shangquan.demand.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.callback.domain.CallBackDuty.Attempt;
import io.shangquan.demand.callback.domain.CallBackDuty.Ending;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallBackDutyTest {

    private static final Instant RESOLVED = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant UNTIL = RESOLVED.plus(Duration.ofDays(6));

    private final CallBackDuty asked = CallBackDuty.ask(
                    "c1", "110105-gongti", "d1", "2026-000001", 1, "safety", new CallBackDuty.Terms(3, RESOLVED, UNTIL))
            .duty();

    @Test
    void three_calls_are_spread_over_the_time_for_an_answer() {
        CallBackDuty second = done(asked.attempted(missed(1)));
        CallBackDuty third = done(second.attempted(missed(2)));

        assertThat(asked.dueAt()).isEqualTo(RESOLVED.plus(Duration.ofDays(2)));
        assertThat(second.dueAt()).isEqualTo(RESOLVED.plus(Duration.ofDays(4)));
        assertThat(third.dueAt()).isEqualTo(UNTIL);
        assertThat(done(third.attempted(missed(3))).ending()).isEqualTo(Ending.NOT_REACHED);
    }

    @Test
    void an_answer_ends_it_and_nothing_follows() {
        CallBackDuty answered = done(asked.attempted(new Attempt(1, true, null, RESOLVED)));

        assertThat(answered.ending()).isEqualTo(Ending.ANSWERED);
        assertThat(answered.nextDueAt()).isEmpty();
        assertThat(answered.attempted(missed(2))).isEqualTo(refused());
        assertThat(answered.assign("li")).isEqualTo(refused());
        assertThat(answered.settle()).isEqualTo(refused());
    }

    @Test
    void a_call_that_was_noted_is_not_noted_again() {
        CallBackDuty second = done(asked.attempted(missed(1)));

        assertThat(second.attempted(missed(1))).isEqualTo(refused());
    }

    @Test
    void a_call_that_is_late_is_told_once_and_the_next_one_anew() {
        assertThat(asked.fireClock(asked.dueAt().minusMillis(1))).isEmpty();
        CallBackDuty late = done(asked.fireClock(asked.dueAt()).orElseThrow());

        assertThat(late.overdue()).isTrue();
        assertThat(late.fireClock(UNTIL)).isEmpty();
        CallBackDuty second = done(late.attempted(missed(1)));
        assertThat(second.overdue()).isFalse();
        assertThat(second.nextDueAt()).contains(second.dueAt());
    }

    @Test
    void a_caller_is_named_once() {
        CallBackDuty assigned = done(asked.assign("li"));

        assertThat(assigned.caller()).isEqualTo("li");
        assertThat(assigned.assign("li"))
                .isEqualTo(new CallBackDecision.Refused(new CallBackRefusal.AlreadyAssigned()));
        assertThat(done(assigned.assign("wang")).caller()).isEqualTo("wang");
    }

    private static Attempt missed(int number) {
        return new Attempt(number, false, "NO_ANSWER", RESOLVED);
    }

    private static CallBackDecision refused() {
        return new CallBackDecision.Refused(new CallBackRefusal.NoCallDue());
    }

    private static CallBackDuty done(CallBackDecision decision) {
        assertThat(decision).isInstanceOf(CallBackDecision.Accepted.class);
        return ((CallBackDecision.Accepted) decision).duty();
    }
}
