package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Deadline;
import java.time.Instant;

/** The deadlines of one demand, under the rules that it began under. */
@FunctionalInterface
public interface Timetable {

    /** The deadline of a clock that starts at a moment. */
    Deadline of(ClockKind clock, Instant start);
}
