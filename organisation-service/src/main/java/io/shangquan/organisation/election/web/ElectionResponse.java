package io.shangquan.organisation.election.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.organisation.election.application.ElectionQueries.ElectionView;
import io.shangquan.organisation.election.domain.Candidate;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.ElectionFailure;
import io.shangquan.organisation.election.domain.ElectionPhase;
import io.shangquan.organisation.election.domain.ElectionRules;
import io.shangquan.organisation.election.domain.Round;
import io.shangquan.platform.web.command.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An election.
 *
 * @param failure why it failed; absent if it did not
 * @param voters how many may vote
 * @param candidates those nominated, or who stand once the list is fixed
 * @param elected as far as it is decided
 * @param objectionsOpen how many are not decided
 * @param decideAt when ballots are counted, or until when the result may be objected to
 */
record ElectionResponse(
        String id,
        String titleZh,
        String titleEn,
        ElectionPhase phase,
        @Nullable ElectionFailure failure,
        int quorumPercent,
        int termMonths,
        int objectionDays,
        boolean byElection,
        List<ElectedSeats> seats,
        int voters,
        List<Candidate> candidates,
        List<BallotRound> rounds,
        List<Candidate> elected,
        int objections,
        long objectionsOpen,
        @Nullable Instant decideAt,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo,
        @JsonIgnore long version)
        implements Versioned {

    ElectionResponse {
        seats = List.copyOf(seats);
        candidates = List.copyOf(candidates);
        rounds = List.copyOf(rounds);
        elected = List.copyOf(elected);
    }

    static ElectionResponse of(ElectionView view) {
        Election election = view.election();
        ElectionRules rules = election.rules();
        return new ElectionResponse(
                election.id(),
                election.titleZh(),
                election.titleEn(),
                election.phase(),
                election.failure().orElse(null),
                rules.quorumPercent(),
                rules.termMonths(),
                rules.objectionDays(),
                rules.byElection(),
                election.seats().entrySet().stream()
                        .map(race -> new ElectedSeats(race.getKey(), race.getValue()))
                        .sorted(Comparator.comparing(ElectedSeats::post))
                        .toList(),
                election.voters(),
                election.nominated(),
                election.rounds().stream().map(BallotRound::of).toList(),
                election.elected(),
                election.objections().size(),
                election.objections().stream()
                        .filter(objection -> objection.upheld() == null)
                        .count(),
                election.decideAt(),
                election.termFrom(),
                election.termTo().orElse(null),
                view.version());
    }

    /** Seats of a post. */
    record ElectedSeats(String post, int count) {}

    /**
     * A ballot.
     *
     * @param ballots how many were cast; absent until they are counted
     */
    record BallotRound(
            int number,
            Instant opensAt,
            Instant closesAt,
            @Nullable Integer ballots,
            List<BallotRace> races) {

        BallotRound {
            races = List.copyOf(races);
        }

        static BallotRound of(Round round) {
            return new BallotRound(
                    round.number(),
                    round.opensAt(),
                    round.closesAt(),
                    round.ballots(),
                    round.races().stream()
                            .map(race -> new BallotRace(
                                    race.post(),
                                    race.seats(),
                                    race.people(),
                                    round.ballots() == null
                                            ? null
                                            : round.votes().get(race.post())))
                            .toList());
        }
    }

    /**
     * What a ballot asks for a post.
     *
     * @param votes by person; absent until they are counted
     */
    record BallotRace(
            String post,
            int seats,
            List<String> people,
            @Nullable Map<String, Integer> votes) {
        BallotRace {
            people = List.copyOf(people);
        }
    }
}
