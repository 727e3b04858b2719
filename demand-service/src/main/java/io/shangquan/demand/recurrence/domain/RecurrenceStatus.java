package io.shangquan.demand.recurrence.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a recurrence stands. */
public enum RecurrenceStatus {
    /** 待研判: the office is to decide. */
    PROPOSED,
    /** 已立题: a topic for consultation. */
    TAKEN_UP,
    /** 不予立题. */
    DISMISSED,
    /** 已消退: too few demands are left of it. */
    LAPSED;

    /** What the office can do with it. */
    public Set<RecurrenceMove> legal() {
        return Stream.of(RecurrenceMove.values())
                .filter(move -> move.isLegalFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecurrenceMove.class)));
    }
}
