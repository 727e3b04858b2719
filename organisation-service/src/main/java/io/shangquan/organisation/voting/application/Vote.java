package io.shangquan.organisation.voting.application;

import io.shangquan.organisation.voting.domain.Ballot;
import io.shangquan.organisation.voting.domain.BallotBox;
import io.shangquan.organisation.voting.domain.BallotBoxes;
import io.shangquan.organisation.voting.domain.BallotBoxes.Signed;
import io.shangquan.organisation.voting.domain.BlindSigner;
import io.shangquan.organisation.voting.domain.BoxKeys;
import io.shangquan.organisation.voting.domain.Tally;
import io.shangquan.organisation.voting.domain.VotingRefusal;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens boxes, signs credentials, takes ballots and counts them. */
public final class Vote {

    private final BallotBoxes boxes;
    private final Supplier<BoxKeys> keys;
    private final Supplier<BigInteger> masks;
    private final Clock clock;

    /**
     * @param keys each a new pair
     * @param masks random numbers that mask the private operation
     */
    public Vote(BallotBoxes boxes, Supplier<BoxKeys> keys, Supplier<BigInteger> masks, Clock clock) {
        this.boxes = boxes;
        this.keys = keys;
        this.masks = masks;
        this.clock = clock;
    }

    /** What is to be kept of a box: its id, its window and what is asked. */
    public record Plan(
            String id, String district, Instant opensAt, Instant closesAt, Map<String, BallotBox.Question> questions) {
        public Plan {
            questions = Map.copyOf(questions);
        }
    }

    /** Opens a box; repeated, it is the same one with the same keys. */
    public void open(Plan plan) {
        if (boxes.find(plan.district(), plan.id()).isEmpty()) {
            boxes.open(new BallotBox(
                    plan.id(), plan.district(), plan.opensAt(), plan.closesAt(), plan.questions(), keys.get()));
        }
    }

    /** What came of a wish. */
    public sealed interface Answer {

        /** Done; for a credential, the blind signature. */
        record Done(String value) implements Answer {}

        /** Refused. */
        record Refused(VotingRefusal refusal) implements Answer {}
    }

    /**
     * Signs what a person blinded, once; the same again gets the same signature, because an answer can be lost on its way.
     *
     * @param roster of those who may vote
     */
    public Answer sign(BallotBox box, String roster, String person, byte[] blinded) {
        if (!boxes.isEnrolled(box.district(), roster, person)) {
            return new Answer.Refused(new VotingRefusal.NotOnRoster());
        }
        Optional<VotingRefusal> untimely = untimely(box);
        if (untimely.isPresent()) {
            return new Answer.Refused(untimely.get());
        }
        String digest = digest(blinded);
        Optional<Signed> before = boxes.findSigned(box, person);
        if (before.isPresent()) {
            return answer(before.get(), digest);
        }
        return new BlindSigner(box.keys().secret(), masks)
                .sign(blinded)
                .map(signature -> Base64.getEncoder().encodeToString(signature))
                .map(signature -> answer(boxes.keepSigned(box, person, new Signed(digest, signature)), digest))
                .orElseGet(() -> new Answer.Refused(new VotingRefusal.NotBlinded()));
    }

    /** Takes a ballot. Nothing about who casts it, from where or when, is asked for or kept. */
    public Answer cast(BallotBox box, Ballot ballot) {
        Optional<VotingRefusal> untimely = untimely(box);
        if (untimely.isPresent()) {
            return new Answer.Refused(untimely.get());
        }
        if (!ballot.credential().isSignedBy(box.keys().open())) {
            return new Answer.Refused(new VotingRefusal.NotSigned());
        }
        if (!box.accepts(ballot.choices())) {
            return new Answer.Refused(new VotingRefusal.BadChoices());
        }
        return boxes.cast(box, ballot)
                ? new Answer.Done(ballot.credential().hash())
                : new Answer.Refused(new VotingRefusal.AlreadyCast());
    }

    /** Counts the ballots of a box. */
    public Tally count(BallotBox box) {
        List<Map<String, List<String>>> choices = boxes.ballots(box.district(), box.id()).stream()
                .map(Ballot::choices)
                .toList();
        return Tally.of(box.questions(), choices);
    }

    private Optional<VotingRefusal> untimely(BallotBox box) {
        Instant now = clock.instant();
        if (now.isBefore(box.opensAt())) {
            return Optional.of(new VotingRefusal.NotOpenYet(box.opensAt()));
        }
        return box.isOpenAt(now) ? Optional.empty() : Optional.of(new VotingRefusal.Over(box.closesAt()));
    }

    private static Answer answer(Signed counts, String digest) {
        return counts.digest().equals(digest)
                ? new Answer.Done(counts.signature())
                : new Answer.Refused(new VotingRefusal.CredentialIssued());
    }

    private static String digest(byte[] blinded) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(blinded));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
