package io.shangquan.platform.store.aggregate;

/** What became of a change: kept, kept already by an earlier delivery of the same command, or refused. */
public sealed interface Result<S, R> {

    /** Written now. */
    record Changed<S, R>(Stored<S> stored) implements Result<S, R> {}

    /** Written by an earlier delivery of this command; the state is the current one. */
    record Repeated<S, R>(Stored<S> stored) implements Result<S, R> {}

    /** Refused by the aggregate. */
    record Refused<S, R>(R refusal) implements Result<S, R> {}
}
