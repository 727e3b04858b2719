package io.shangquan.organisation.election.domain;

/** Where an election is. */
public enum ElectionPhase {
    /** Candidates are nominated. */
    NOMINATION,
    /** The candidate list is fixed; the ballot has not been called. */
    CANDIDATES,
    /** Ballots are, or will be, taken. */
    BALLOT,
    /** Candidates had the same number of votes for the last seats: a run-off is to be called. */
    TIED,
    /** The result is known and may be objected to. */
    OBJECTION,
    /** The result stands; appointments follow. */
    CONFIRMED,
    /** Without quorum, or annulled upon an objection. */
    FAILED
}
