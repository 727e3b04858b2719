package io.shangquan.demand.recurrence.domain;

import java.util.function.Function;

/** The recurrences of all districts. */
public interface Recurrences {

    /**
     * Keeps one that is proposed for the first time, once.
     *
     * @return whether it was not there before
     */
    boolean keep(RecurrenceDecision.Accepted proposed);

    /** Applies a verb to one and keeps what it led to. */
    RecurrenceDecision change(String district, String id, Function<Recurrence, RecurrenceDecision> verb);
}
