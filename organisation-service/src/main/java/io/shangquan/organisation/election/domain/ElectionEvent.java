package io.shangquan.organisation.election.domain;

/** What happened to an election. */
public sealed interface ElectionEvent {

    /** It has come to a phase, or a candidate or an objection to it. */
    record Moved() implements ElectionEvent {}

    /** The result stands. */
    record Confirmed() implements ElectionEvent {}
}
