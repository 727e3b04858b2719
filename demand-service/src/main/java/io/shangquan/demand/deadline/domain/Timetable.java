package io.shangquan.demand.deadline.domain;

import java.time.Instant;
import java.util.List;

/** The deadlines of one demand, under the rules that it began under. */
@FunctionalInterface
public interface Timetable {

    /** The deadline of a clock that starts at a moment and is paused meanwhile. */
    Deadline of(ClockKind clock, Instant start, List<Pause> pauses);

    /** The deadline of a clock that starts at a moment. */
    default Deadline of(ClockKind clock, Instant start) {
        return of(clock, start, List.of());
    }
}
