package io.shangquan.organisation.election.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionTest {

    private static final String POST = "committee/enterprise-member";
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final Instant CLOSES = NOW.plusSeconds(60);
    private static final Instant COUNTED = CLOSES.plus(Election.GRACE);
    private static final ElectionRules RULES = new ElectionRules(50, 36, 5, false);
    private static final Election CALLED =
            Election.call("e", "d", new Election.Call("选举", "Election", RULES, Map.of(POST, 2)), 10);

    @Test
    void the_two_with_the_most_votes_are_elected_and_confirmed_for_a_term() {
        Election voted = voting("a", "b", "c");

        Election decided = accepted(voted.count(8, votes("a", 5, "b", 2, "c", 7), COUNTED));
        assertThat(decided.phase()).isEqualTo(ElectionPhase.OBJECTION);
        assertThat(decided.elected()).extracting(Candidate::person).containsExactly("a", "c");
        assertThat(decided.confirm(LocalDate.parse("2026-04-01"), COUNTED))
                .isInstanceOf(ElectionDecision.Refused.class);

        ElectionDecision confirmed = decided.confirm(LocalDate.parse("2026-04-01"), COUNTED.plus(Duration.ofDays(5)));
        assertThat(accepted(confirmed).termTo()).contains(LocalDate.parse("2029-03-31"));
        assertThat(((ElectionDecision.Accepted) confirmed).events())
                .containsExactly(new ElectionEvent.Moved(), new ElectionEvent.Confirmed());
    }

    @Test
    void those_who_share_the_last_seat_stand_again() {
        Election tied = accepted(voting("a", "b", "c").count(8, votes("a", 5, "b", 3, "c", 3), COUNTED));
        assertThat(tied.phase()).isEqualTo(ElectionPhase.TIED);
        assertThat(tied.elected()).extracting(Candidate::person).containsExactly("a");

        Election again = accepted(tied.callBallot(COUNTED, COUNTED.plusSeconds(60), COUNTED));
        assertThat(again.rounds().getLast().races()).containsExactly(new Round.Race(POST, 1, List.of("b", "c")));
        Election decided = accepted(again.count(
                7, votes("a", 0, "b", 3, "c", 4), COUNTED.plusSeconds(60).plus(Election.GRACE)));
        assertThat(decided.elected()).extracting(Candidate::person).containsExactly("a", "c");
        assertThat(decided.phase()).isEqualTo(ElectionPhase.OBJECTION);
    }

    @ParameterizedTest(name = "{0} ballots of 10: {1}")
    @CsvSource({"5, FAILED", "6, OBJECTION", "0, FAILED"})
    void without_a_quorum_nobody_is_elected(int ballots, ElectionPhase phase) {
        Election counted = accepted(voting("a", "b", "c").count(ballots, votes("a", 3, "b", 2, "c", 1), COUNTED));

        assertThat(counted.phase()).isEqualTo(phase);
        assertThat(counted.elected()).hasSize(phase == ElectionPhase.FAILED ? 0 : 2);
        assertThat(counted.failure())
                .isEqualTo(
                        phase == ElectionPhase.FAILED ? Optional.of(ElectionFailure.WITHOUT_QUORUM) : Optional.empty());
        assertThat(counted.confirm(LocalDate.parse("2026-04-01"), COUNTED))
                .isEqualTo(new ElectionDecision.Refused(
                        phase == ElectionPhase.FAILED
                                ? new ElectionRefusal.WithoutQuorum(ballots, 10)
                                : new ElectionRefusal.StillOpenToObjection(COUNTED.plus(Duration.ofDays(5)))));
    }

    @Test
    void an_objection_keeps_the_result_open_and_annuls_it_if_it_is_upheld() {
        Election decided = accepted(voting("a", "b", "c").count(8, votes("a", 5, "b", 4, "c", 3), COUNTED));
        Instant over = COUNTED.plus(Duration.ofDays(5));
        Election objected = accepted(decided.object(new Objection("o", "voter", "because", null)));

        assertThat(objected.confirm(LocalDate.parse("2026-04-01"), over))
                .isEqualTo(new ElectionDecision.Refused(new ElectionRefusal.ObjectionOpen()));
        assertThat(accepted(objected.decide("o", false)).confirm(LocalDate.parse("2026-04-01"), over))
                .isInstanceOf(ElectionDecision.Accepted.class);
        Election annulled = accepted(objected.decide("o", true));
        assertThat(annulled.phase()).isEqualTo(ElectionPhase.FAILED);
        assertThat(annulled.failure()).contains(ElectionFailure.OBJECTION_UPHELD);
        assertThat(decided.failure()).isEmpty();
        assertThat(annulled.decide("o", true)).isInstanceOf(ElectionDecision.Refused.class);
    }

    @Test
    void candidates_are_nominated_first_and_as_many_as_there_are_seats() {
        Election nominated = accepted(CALLED.nominate(candidate("a")));

        assertThat(nominated.nominate(candidate("a")))
                .isEqualTo(new ElectionDecision.Refused(new ElectionRefusal.AlreadyNominated()));
        assertThat(nominated.nominate(new Candidate("office/head", "a", "A")))
                .isEqualTo(new ElectionDecision.Refused(new ElectionRefusal.NotElectedHere("office/head")));
        assertThat(nominated.fixCandidates(List.of(candidate("a"))))
                .isEqualTo(new ElectionDecision.Refused(new ElectionRefusal.TooFewCandidates(POST, 2)));
        assertThat(nominated.fixCandidates(List.of(candidate("a"), candidate("b"))))
                .isEqualTo(new ElectionDecision.Refused(new ElectionRefusal.NotNominated(POST)));
    }

    @Test
    void nothing_happens_in_another_phase_than_its_own() {
        Election voting = voting("a", "b", "c");
        ElectionDecision wrong = new ElectionDecision.Refused(new ElectionRefusal.WrongPhase(ElectionPhase.BALLOT));

        assertThat(voting.nominate(candidate("d"))).isEqualTo(wrong);
        assertThat(voting.fixCandidates(List.of())).isEqualTo(wrong);
        assertThat(voting.callBallot(NOW, CLOSES, NOW)).isEqualTo(wrong);
        assertThat(voting.object(new Objection("o", "v", "t", null))).isEqualTo(wrong);
        assertThat(voting.decide("o", true)).isEqualTo(wrong);
        assertThat(voting.confirm(LocalDate.parse("2026-04-01"), NOW)).isEqualTo(wrong);
        assertThat(voting.count(8, Map.of(), CLOSES))
                .as("the window is not over")
                .isEqualTo(wrong);
    }

    @Test
    void a_window_begins_after_now_and_ends_after_it_begins() {
        Election listed = listed("a", "b");
        ElectionDecision bad = new ElectionDecision.Refused(new ElectionRefusal.BadWindow());

        assertThat(listed.callBallot(NOW.minusSeconds(1), CLOSES, NOW)).isEqualTo(bad);
        assertThat(listed.callBallot(CLOSES, CLOSES, NOW)).isEqualTo(bad);
    }

    private static Election listed(String... people) {
        Election election = CALLED;
        for (String person : people) {
            election = accepted(election.nominate(candidate(person)));
        }
        return accepted(election.fixCandidates(election.nominated()));
    }

    private static Election voting(String... people) {
        return accepted(listed(people).callBallot(NOW, CLOSES, NOW));
    }

    private static Map<String, Map<String, Integer>> votes(
            String one, int ofOne, String two, int ofTwo, String three, int ofThree) {
        return Map.of(POST, Map.of(one, ofOne, two, ofTwo, three, ofThree));
    }

    private static Candidate candidate(String person) {
        return new Candidate(POST, person, person);
    }

    private static Election accepted(ElectionDecision decision) {
        return ((ElectionDecision.Accepted) decision).election();
    }
}
