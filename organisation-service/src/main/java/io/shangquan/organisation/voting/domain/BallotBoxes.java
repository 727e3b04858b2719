package io.shangquan.organisation.voting.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Boxes, their rosters, what they signed and what was cast. */
public interface BallotBoxes {

    /** Keeps who may vote, under a name that several boxes may share. Repeating it adds nobody twice. */
    void enrol(String district, String roster, Collection<String> people);

    /** Whether a person may vote. */
    boolean isEnrolled(String district, String roster, String person);

    /** Keeps a new box; one that is there stays as it is. */
    void open(BallotBox box);

    Optional<BallotBox> find(String district, String id);

    /**
     * Keeps what was signed for a person, unless something was before.
     *
     * @return what counts: this, or what was signed before
     */
    Signed keepSigned(BallotBox box, String person, Signed signed);

    /** What was signed for a person. */
    Optional<Signed> findSigned(BallotBox box, String person);

    /** Keeps a ballot under its credential's hash. False if another ballot is there. */
    boolean cast(BallotBox box, Ballot ballot);

    /** Every ballot, in the order of the hashes. */
    List<Ballot> ballots(String district, String box);

    /**
     * A signature on a blinded message.
     *
     * @param digest of the blinded message
     */
    record Signed(String digest, String signature) {}
}
