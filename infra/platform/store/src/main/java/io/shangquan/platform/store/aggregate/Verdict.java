package io.shangquan.platform.store.aggregate;

import java.util.List;

/**
 * What a verb of an aggregate said: a new state with its events, or no.
 *
 * @param <S> the aggregate's state
 * @param <E> its domain events
 * @param <R> its refusals
 */
public sealed interface Verdict<S, E, R> {

    /**
     * The verb was legal.
     *
     * @param events in order, at least one
     */
    record Accepted<S, E, R>(S next, List<E> events) implements Verdict<S, E, R> {
        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("a change without an event would not be seen by anybody");
            }
        }
    }

    /** The verb was refused; nothing is written. */
    record Refused<S, E, R>(R refusal) implements Verdict<S, E, R> {}
}
