package io.shangquan.organisation.election.domain;

/** Why an election came to nothing. */
public enum ElectionFailure {
    /** Too few of the roster cast a ballot. */
    WITHOUT_QUORUM,
    /** An objection to the result was upheld. */
    OBJECTION_UPHELD
}
