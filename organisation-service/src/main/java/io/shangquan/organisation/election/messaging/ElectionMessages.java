package io.shangquan.organisation.election.messaging;

import io.shangquan.contracts.organisation.ElectionConfirmed;
import io.shangquan.contracts.organisation.ElectionMoved;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.ElectionEvent;
import io.shangquan.organisation.election.domain.ElectionPhase;
import io.shangquan.organisation.election.domain.Round;
import java.util.Objects;

/** Elections as contract records. */
public final class ElectionMessages {

    private ElectionMessages() {}

    /** The contract record of an event. */
    public static Object of(ElectionEvent event, Election after) {
        return switch (event) {
            case ElectionEvent.Moved _ -> moved(after);
            case ElectionEvent.Confirmed _ ->
                new ElectionConfirmed(
                        Objects.requireNonNull(after.termFrom(), "it is confirmed"),
                        after.termTo().orElseThrow(),
                        after.rules().byElection(),
                        after.elected().stream()
                                .map(person -> new ElectionConfirmed.Elected(person.post(), person.person()))
                                .toList());
        };
    }

    private static ElectionMoved moved(Election election) {
        if (election.rounds().isEmpty()) {
            return new ElectionMoved(election.phase().name(), 0, null, null, null);
        }
        Round round = election.rounds().getLast();
        boolean voting = election.phase() == ElectionPhase.BALLOT;
        return new ElectionMoved(
                election.phase().name(),
                round.number(),
                voting ? round.opensAt() : null,
                voting ? round.closesAt() : null,
                round.ballots());
    }
}
