package io.shangquan.organisation.election.domain;

import io.shangquan.organisation.election.domain.ElectionDecision.Accepted;
import io.shangquan.organisation.election.domain.ElectionDecision.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An election of those who hold posts. Who may vote is the roster's matter, and ballots are the ballot box's: the election knows how many, never
 * whose.
 *
 * @param seats by post, in unit and name
 * @param voters how many are on the roster
 * @param elected by post, as far as it is decided
 * @param decideAt when the phase ends by itself: the ballot's count, or the end of the time for objections
 */
public record Election(
        String id,
        String district,
        String titleZh,
        String titleEn,
        ElectionRules rules,
        Map<String, Integer> seats,
        int voters,
        ElectionPhase phase,
        List<Candidate> nominated,
        List<Round> rounds,
        List<Candidate> elected,
        List<Objection> objections,
        @Nullable Instant decideAt,
        @Nullable LocalDate termFrom) {

    /** Between the end of a window and its count, for what is on its way. */
    public static final Duration GRACE = Duration.ofSeconds(3);

    public Election {
        seats = Map.copyOf(seats);
        nominated = List.copyOf(nominated);
        rounds = List.copyOf(rounds);
        elected = List.copyOf(elected);
        objections = List.copyOf(objections);
    }

    /** What is called. */
    public record Call(String titleZh, String titleEn, ElectionRules rules, Map<String, Integer> seats) {
        public Call {
            seats = Map.copyOf(seats);
        }
    }

    /** Calls an election; nominations begin. */
    public static Election call(String id, String district, Call call, int voters) {
        return new Election(
                id,
                district,
                call.titleZh(),
                call.titleEn(),
                call.rules(),
                call.seats(),
                voters,
                ElectionPhase.NOMINATION,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Nominates somebody for a post. */
    public ElectionDecision nominate(Candidate candidate) {
        if (phase != ElectionPhase.NOMINATION) {
            return wrongPhase();
        }
        if (!seats.containsKey(candidate.post())) {
            return new Refused(new ElectionRefusal.NotElectedHere(candidate.post()));
        }
        if (nominated.stream().anyMatch(other -> other.isFor(candidate.post(), candidate.person()))) {
            return new Refused(new ElectionRefusal.AlreadyNominated());
        }
        return moved(changed().nominated(with(nominated, candidate)));
    }

    /** Fixes who stands for what, out of those nominated; for every post at least as many as it has seats. */
    public ElectionDecision fixCandidates(List<Candidate> chosen) {
        if (phase != ElectionPhase.NOMINATION) {
            return wrongPhase();
        }
        List<Candidate> list = new ArrayList<>();
        for (Candidate choice : chosen) {
            Optional<Candidate> known = nominated.stream()
                    .filter(other -> other.isFor(choice.post(), choice.person()))
                    .findFirst();
            if (known.isEmpty()) {
                return new Refused(new ElectionRefusal.NotNominated(choice.post()));
            }
            list.add(known.get());
        }
        for (Map.Entry<String, Integer> race : seats.entrySet()) {
            if (peopleFor(list, race.getKey()).size() < race.getValue()) {
                return new Refused(new ElectionRefusal.TooFewCandidates(race.getKey(), race.getValue()));
            }
        }
        return moved(changed().phase(ElectionPhase.CANDIDATES).nominated(list));
    }

    /** Calls the ballot, or the run-off of those who are tied. */
    public ElectionDecision callBallot(Instant opensAt, Instant closesAt, Instant now) {
        if (phase != ElectionPhase.CANDIDATES && phase != ElectionPhase.TIED) {
            return wrongPhase();
        }
        if (!closesAt.isAfter(opensAt) || opensAt.isBefore(now)) {
            return new Refused(new ElectionRefusal.BadWindow());
        }
        Round round = new Round(rounds.size() + 1, opensAt, closesAt, races(), null, Map.of());
        return moved(changed()
                .phase(ElectionPhase.BALLOT)
                .rounds(with(rounds, round))
                .decideAt(closesAt.plus(GRACE)));
    }

    /** Takes the count of the ballot that is over. */
    public ElectionDecision count(int ballots, Map<String, Map<String, Integer>> votes, Instant now) {
        Round last = rounds.isEmpty() ? null : rounds.getLast();
        if (phase != ElectionPhase.BALLOT || last == null || decideAt == null || now.isBefore(decideAt)) {
            return wrongPhase();
        }
        Round counted = new Round(last.number(), last.opensAt(), last.closesAt(), last.races(), ballots, votes);
        List<Round> history = new ArrayList<>(rounds);
        history.set(history.size() - 1, counted);
        if (!rules.isQuorum(ballots, voters)) {
            return moved(changed().phase(ElectionPhase.FAILED).rounds(history).decideAt(null));
        }
        List<Candidate> winners = new ArrayList<>(elected);
        boolean tied = false;
        for (Round.Race race : counted.races()) {
            RaceResult result = resultOf(race, votes);
            tied |= !result.tied().isEmpty();
            nominated.stream()
                    .filter(candidate -> candidate.post().equals(race.post())
                            && result.elected().contains(candidate.person()))
                    .forEach(winners::add);
        }
        return moved(changed()
                .phase(tied ? ElectionPhase.TIED : ElectionPhase.OBJECTION)
                .rounds(history)
                .elected(winners)
                .decideAt(tied ? null : now.plus(Duration.ofDays(rules.objectionDays()))));
    }

    /** Objects to the result. */
    public ElectionDecision object(Objection objection) {
        return phase == ElectionPhase.OBJECTION
                ? moved(changed().objections(with(objections, objection)))
                : wrongPhase();
    }

    /** Decides an objection; one that is upheld annuls the election. */
    public ElectionDecision decide(String objection, boolean upheld) {
        if (phase != ElectionPhase.OBJECTION) {
            return wrongPhase();
        }
        if (objections.stream().noneMatch(other -> other.id().equals(objection) && other.upheld() == null)) {
            return new Refused(new ElectionRefusal.NoOpenObjection());
        }
        List<Objection> decided = objections.stream()
                .map(other -> other.id().equals(objection) ? other.decided(upheld) : other)
                .toList();
        return moved(changed().objections(decided).phase(upheld ? ElectionPhase.FAILED : phase));
    }

    /** Confirms the result, once the time for objections is over and each is decided. */
    public ElectionDecision confirm(LocalDate from, Instant now) {
        Optional<Integer> tooFew = ballotsWithoutQuorum();
        if (tooFew.isPresent()) {
            return new Refused(new ElectionRefusal.WithoutQuorum(tooFew.get(), voters));
        }
        if (phase != ElectionPhase.OBJECTION || decideAt == null) {
            return wrongPhase();
        }
        if (now.isBefore(decideAt)) {
            return new Refused(new ElectionRefusal.StillOpenToObjection(decideAt));
        }
        if (objections.stream().anyMatch(objection -> objection.upheld() == null)) {
            return new Refused(new ElectionRefusal.ObjectionOpen());
        }
        Election confirmed = changed()
                .phase(ElectionPhase.CONFIRMED)
                .decideAt(null)
                .termFrom(from)
                .build();
        return new Accepted(confirmed, List.of(new ElectionEvent.Moved(), new ElectionEvent.Confirmed()));
    }

    /** Why it failed; empty if it did not. */
    public Optional<ElectionFailure> failure() {
        if (phase != ElectionPhase.FAILED) {
            return Optional.empty();
        }
        return Optional.of(
                ballotsWithoutQuorum().isPresent() ? ElectionFailure.WITHOUT_QUORUM : ElectionFailure.OBJECTION_UPHELD);
    }

    private Optional<Integer> ballotsWithoutQuorum() {
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(rounds.getLast().ballots()).filter(ballots -> !rules.isQuorum(ballots, voters));
    }

    /** The last day of the term. */
    public Optional<LocalDate> termTo() {
        return Optional.ofNullable(termFrom)
                .map(from -> from.plusMonths(rules.termMonths()).minusDays(1));
    }

    /** Seats and candidates of the next ballot: of all posts at first, then of those that are tied. */
    private List<Round.Race> races() {
        if (rounds.isEmpty()) {
            return seats.entrySet().stream()
                    .map(race -> new Round.Race(race.getKey(), race.getValue(), peopleFor(nominated, race.getKey())))
                    .toList();
        }
        Round last = rounds.getLast();
        return last.races().stream()
                .map(race -> {
                    RaceResult result = resultOf(race, last.votes());
                    return new Round.Race(race.post(), result.openSeats(), result.tied());
                })
                .filter(race -> !race.people().isEmpty())
                .toList();
    }

    private static RaceResult resultOf(Round.Race race, Map<String, Map<String, Integer>> votes) {
        return RaceResult.of(race, votes.getOrDefault(race.post(), Map.of()));
    }

    private static List<String> peopleFor(List<Candidate> candidates, String post) {
        return candidates.stream()
                .filter(candidate -> candidate.post().equals(post))
                .map(Candidate::person)
                .distinct()
                .toList();
    }

    private ElectionDecision wrongPhase() {
        return new Refused(new ElectionRefusal.WrongPhase(phase));
    }

    private ElectionChange changed() {
        return new ElectionChange(this);
    }

    private static ElectionDecision moved(ElectionChange change) {
        return new Accepted(change.build(), List.of(new ElectionEvent.Moved()));
    }

    private static <T> List<T> with(List<T> list, T entry) {
        return Stream.concat(list.stream(), Stream.of(entry)).toList();
    }
}
