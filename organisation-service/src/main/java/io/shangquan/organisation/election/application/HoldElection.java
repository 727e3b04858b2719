package io.shangquan.organisation.election.application;

import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.ElectionDecision;
import io.shangquan.organisation.election.domain.ElectionPhase;
import io.shangquan.organisation.election.domain.Elections;
import io.shangquan.organisation.election.domain.Round;
import io.shangquan.organisation.voting.application.Vote;
import io.shangquan.organisation.voting.domain.Ballot;
import io.shangquan.organisation.voting.domain.BallotBox;
import io.shangquan.organisation.voting.domain.BallotBoxes;
import io.shangquan.organisation.voting.domain.Tally;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Elections together with their rosters and ballot boxes: one box for each round. */
public final class HoldElection {

    private final Elections elections;
    private final BallotBoxes boxes;
    private final Vote vote;
    private final Clock clock;

    public HoldElection(Elections elections, BallotBoxes boxes, Vote vote, Clock clock) {
        this.elections = elections;
        this.boxes = boxes;
        this.vote = vote;
        this.clock = clock;
    }

    /** Calls an election; the roster is kept first, so that no election is without one. */
    public Election call(String id, String district, Election.Call call, Collection<String> roster) {
        boxes.enrol(district, id, roster);
        return elections.call(Election.call(id, district, call, new HashSet<>(roster).size()));
    }

    /** Calls the ballot or the run-off, and opens its box. */
    public ElectionDecision callBallot(String district, String id, Instant opensAt, Instant closesAt) {
        ElectionDecision decision =
                elections.change(district, id, election -> election.callBallot(opensAt, closesAt, clock.instant()));
        if (decision instanceof ElectionDecision.Accepted(Election called, var _)) {
            open(called);
        }
        return decision;
    }

    /** The box of the round under way, or of the last one; empty before the first. */
    public Optional<BallotBox> box(Election election) {
        return election.rounds().isEmpty()
                ? Optional.empty()
                : box(election, election.rounds().size());
    }

    /** The box of a round; empty if that was not called. */
    public Optional<BallotBox> box(Election election, int round) {
        if (round < 1 || round > election.rounds().size()) {
            return Optional.empty();
        }
        String box = boxId(election, round);
        Optional<BallotBox> found = boxes.find(election.district(), box);
        if (found.isPresent()) {
            return found;
        }
        // The process ended between calling the ballot and opening its box.
        open(election);
        return boxes.find(election.district(), box);
    }

    /** The ballots of a round, in the order of their hashes; nothing before it is counted. */
    public List<Ballot> ballots(Election election, int round) {
        boolean counted =
                election.rounds().stream().anyMatch(other -> other.number() == round && other.ballots() != null);
        return counted ? boxes.ballots(election.district(), boxId(election, round)) : List.of();
    }

    /**
     * What somebody has to do with the vote. It is for them alone to read, and says no more than is known: a credential was signed for
     * them, never whether a ballot was cast under it.
     *
     * @param enrolled whether they may vote
     * @param credentialSigned whether a credential of the round under way, or of the last one, was signed for them
     */
    public record Voice(boolean enrolled, boolean credentialSigned) {}

    /** What somebody has to do with the vote. */
    public Voice voice(Election election, String person) {
        return new Voice(
                boxes.isEnrolled(election.district(), election.id(), person),
                box(election).flatMap(box -> boxes.findSigned(box, person)).isPresent());
    }

    /** Counts a ballot that is over. */
    public void fireClocks(String district, String id) {
        elections
                .find(district, id)
                .filter(election -> election.phase() == ElectionPhase.BALLOT)
                .flatMap(this::box)
                .ifPresent(box -> {
                    Tally tally = vote.count(box);
                    var _ = elections.change(
                            district, id, election -> election.count(tally.ballots(), tally.votes(), clock.instant()));
                });
    }

    private void open(Election election) {
        Round round = election.rounds().getLast();
        Map<String, BallotBox.Question> questions = round.races().stream()
                .collect(Collectors.toMap(
                        Round.Race::post, race -> new BallotBox.Question(race.people(), race.seats())));
        vote.open(new Vote.Plan(
                boxId(election, round.number()), election.district(), round.opensAt(), round.closesAt(), questions));
    }

    private static String boxId(Election election, int round) {
        return DerivedId.of(election.id(), "ballot box " + round);
    }
}
