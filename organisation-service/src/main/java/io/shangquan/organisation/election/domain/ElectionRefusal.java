package io.shangquan.organisation.election.domain;

import java.time.Instant;

/** Why nothing happened to an election. */
public sealed interface ElectionRefusal {

    /** It is in a phase in which that cannot be done. */
    record WrongPhase(ElectionPhase phase) implements ElectionRefusal {}

    /** It failed: too few of the roster cast a ballot, so that nobody is elected. */
    record WithoutQuorum(int ballots, int voters) implements ElectionRefusal {}

    /** The post is not elected here. */
    record NotElectedHere(String post) implements ElectionRefusal {}

    /** The person is nominated for that post. */
    record AlreadyNominated() implements ElectionRefusal {}

    /** Nobody nominated the person for that post. */
    record NotNominated(String post) implements ElectionRefusal {}

    /** A post has fewer candidates than seats. */
    record TooFewCandidates(String post, int seats) implements ElectionRefusal {}

    /** The window ends before it begins, or has begun before it was called. */
    record BadWindow() implements ElectionRefusal {}

    /** The time for objections is not over. */
    record StillOpenToObjection(Instant until) implements ElectionRefusal {}

    /** An objection is not decided. */
    record ObjectionOpen() implements ElectionRefusal {}

    /** It was decided before, or there is none of this id. */
    record NoOpenObjection() implements ElectionRefusal {}

    /** A rule forbids somebody who was elected to hold the post beside what they hold. */
    record Incompatible(String rule, String other) implements ElectionRefusal {}
}
