package io.shangquan.organisation.election.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next state of an election: what is not named stays. */
final class ElectionChange {

    private final Election before;
    private ElectionPhase phase;
    private List<Candidate> nominated;
    private List<Round> rounds;
    private List<Candidate> elected;
    private List<Objection> objections;
    private @Nullable Instant decideAt;
    private @Nullable LocalDate termFrom;

    ElectionChange(Election before) {
        this.before = before;
        this.phase = before.phase();
        this.nominated = before.nominated();
        this.rounds = before.rounds();
        this.elected = before.elected();
        this.objections = before.objections();
        this.decideAt = before.decideAt();
        this.termFrom = before.termFrom();
    }

    ElectionChange phase(ElectionPhase next) {
        phase = next;
        return this;
    }

    ElectionChange nominated(List<Candidate> next) {
        nominated = List.copyOf(next);
        return this;
    }

    ElectionChange rounds(List<Round> next) {
        rounds = List.copyOf(next);
        return this;
    }

    ElectionChange elected(List<Candidate> next) {
        elected = List.copyOf(next);
        return this;
    }

    ElectionChange objections(List<Objection> next) {
        objections = List.copyOf(next);
        return this;
    }

    ElectionChange decideAt(@Nullable Instant next) {
        decideAt = next;
        return this;
    }

    ElectionChange termFrom(LocalDate next) {
        termFrom = next;
        return this;
    }

    Election build() {
        return new Election(
                before.id(),
                before.district(),
                before.titleZh(),
                before.titleEn(),
                before.rules(),
                before.seats(),
                before.voters(),
                phase,
                nominated,
                rounds,
                elected,
                objections,
                decideAt,
                termFrom);
    }
}
