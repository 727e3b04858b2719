package io.shangquan.platform.store.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps aggregates of one kind. Every change is one write, filtered by {@code {district, _id, version}}, which sets the state,
 * raises the version and appends the events to the document's own outbox.
 *
 * <p>The command under way ({@link io.shangquan.platform.core.command.CommandScope}) says who asks, under which key and
 * against which version; what was written is noted in it.
 *
 * @param <S> the aggregate's state
 * @param <E> its domain events
 */
public interface AggregateStore<S, E> {

    /** The aggregate, or empty if there is none of this id in this district. */
    Optional<Stored<S>> find(String district, String id);

    /**
     * Keeps a new aggregate.
     *
     * @param id a reserved id ({@code Command.reservedId()}) or a derived one: if it is there already, the same command did it
     * @return {@code Changed}, or {@code Repeated}
     */
    <R> Result<S, R> create(String district, String id, S state, List<E> events);

    /**
     * Loads an aggregate, applies a verb and keeps what it led to. A repetition of a command is recognised before anything else
     * and leads to {@code Repeated}. Where the command names no version, a concurrent change is answered by applying the
     * verb to the newer state, three times at most.
     *
     * @throws io.shangquan.platform.core.problem.ProblemException {@code not-found}, {@code stale-version},
     *     {@code concurrent-change}, {@code key-reused}, {@code outbox-full}, {@code unavailable}
     */
    <R> Result<S, R> change(String district, String id, Function<S, Verdict<S, E, R>> verb);
}
