package io.shangquan.organisation.election.web;

import io.shangquan.organisation.voting.domain.Ballot;
import io.shangquan.organisation.voting.domain.BallotBox;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/** What a secret ballot answers with. */
final class BallotResponses {

    private static final String SCHEME = "RSABSSA-SHA384-PSS-Randomized";

    private BallotResponses() {}

    /**
     * A ballot's key.
     *
     * @param scheme of RFC 9474
     * @param publicKey X.509, in Base64
     */
    record BallotKey(String scheme, String publicKey) {
        static BallotKey of(BallotBox box) {
            return new BallotKey(
                    SCHEME, Base64.getEncoder().encodeToString(box.keys().open().getEncoded()));
        }
    }

    /** A blind signature, in Base64. */
    record SignedCredential(String signature) {}

    /** The hash of a ballot that was taken. */
    record Receipt(String ballot) {}

    /** The ballots of a round, and the key that signed their credentials. */
    record PublishedBallots(int round, BallotKey key, List<PublishedBallot> ballots) {
        PublishedBallots {
            ballots = List.copyOf(ballots);
        }

        static PublishedBallots of(BallotBox box, int round, List<Ballot> ballots) {
            return new PublishedBallots(
                    round,
                    BallotKey.of(box),
                    ballots.stream().map(PublishedBallot::of).toList());
        }
    }

    /**
     * A ballot.
     *
     * @param ballot SHA-256 of the message, in hexadecimal
     */
    record PublishedBallot(String ballot, String message, String signature, List<ElectionRequests.Chosen> choices) {
        PublishedBallot {
            choices = List.copyOf(choices);
        }

        static PublishedBallot of(Ballot ballot) {
            return new PublishedBallot(
                    ballot.credential().hash(),
                    Base64.getEncoder().encodeToString(ballot.credential().message()),
                    Base64.getEncoder().encodeToString(ballot.credential().signature()),
                    ballot.choices().entrySet().stream()
                            .map(choice -> new ElectionRequests.Chosen(choice.getKey(), choice.getValue()))
                            .sorted(Comparator.comparing(ElectionRequests.Chosen::post))
                            .toList());
        }
    }
}
