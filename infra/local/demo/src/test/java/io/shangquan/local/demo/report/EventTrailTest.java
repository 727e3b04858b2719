package io.shangquan.local.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.local.demo.drive.Step;
import io.shangquan.local.demo.mapping.Progress;
import io.shangquan.local.demo.watch.SeenEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTrailTest {

    private static final List<String> EXPECTED = Step.eventsUpTo(Progress.IN_PROGRESS);

    private static final SeenEvent SUBMITTED = event(1, "submitted");
    private static final SeenEvent ROUTED = event(2, "routed");
    private static final SeenEvent TAKEN_UP = event(3, "taken-up");
    private static final SeenEvent CONTACTED = event(4, "first-contacted");

    @Test
    void whatIsThereInOrderIsWhole() {
        EventTrail trail = EventTrail.of(List.of(SUBMITTED, ROUTED, TAKEN_UP, CONTACTED), EXPECTED);

        assertThat(trail.isWhole()).isTrue();
        assertThat(trail.duplicates()).isZero();
    }

    @Test
    void anEventMayComeTwice() {
        EventTrail trail = EventTrail.of(List.of(SUBMITTED, ROUTED, SUBMITTED, ROUTED, TAKEN_UP, CONTACTED), EXPECTED);

        assertThat(trail.isWhole()).isTrue();
        assertThat(trail.duplicates()).isEqualTo(2);
        assertThat(trail.events()).containsExactly(SUBMITTED, ROUTED, TAKEN_UP, CONTACTED);
    }

    @Test
    void clocksMayTellOfItAtAnyTime() {
        EventTrail trail = EventTrail.of(
                List.of(
                        SUBMITTED,
                        event(2, "deadline-warned"),
                        event(3, "routed"),
                        event(4, "taken-up"),
                        event(5, "first-contacted")),
                EXPECTED);

        assertThat(trail.isWhole()).isTrue();
    }

    @Test
    void aGapIsAFault() {
        EventTrail trail = EventTrail.of(List.of(SUBMITTED, TAKEN_UP, CONTACTED), EXPECTED);

        assertThat(trail.faults()).contains("number 3 came when 2 was due");
    }

    @Test
    void aLaterEventBeforeAnEarlierOneIsAFault() {
        EventTrail trail = EventTrail.of(List.of(ROUTED, SUBMITTED), EXPECTED);

        assertThat(trail.faults()).contains("number 2 came when 1 was due");
    }

    @Test
    void anEventThatHasNotComeIsAFault() {
        EventTrail trail = EventTrail.of(List.of(SUBMITTED, ROUTED, TAKEN_UP), EXPECTED);

        assertThat(trail.faults())
                .containsExactly(
                        "events [submitted, routed, taken-up] instead of [submitted, routed, taken-up, first-contacted]");
    }

    @Test
    void aCommandThatWasAppliedTwiceIsAFault() {
        EventTrail trail = EventTrail.of(
                List.of(SUBMITTED, ROUTED, event(3, "routed"), event(4, "taken-up"), event(5, "first-contacted")),
                EXPECTED);

        assertThat(trail.isWhole()).isFalse();
    }

    @Test
    void twoEventsOfOneNumberAreAFault() {
        EventTrail trail = EventTrail.of(
                List.of(SUBMITTED, new SeenEvent("other", SUBMITTED.type(), SUBMITTED.sequence(), Instant.EPOCH)),
                Step.eventsUpTo(Progress.SUBMITTED));

        assertThat(trail.faults()).containsExactly("number 1 stands for two events");
    }

    private static SeenEvent event(int counter, String name) {
        return new SeenEvent(
                "event-" + counter,
                "io.shangquan.demand." + name + ".v1",
                String.format("0001%012d", counter),
                Instant.EPOCH);
    }
}
