package io.shangquan.organisation.election.application;

import io.shangquan.organisation.election.domain.Candidate;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.ElectionDecision;
import io.shangquan.organisation.election.domain.ElectionRefusal;
import io.shangquan.organisation.election.domain.Elections;
import io.shangquan.organisation.post.application.PersonsPosts;
import io.shangquan.organisation.post.domain.PostRefusal;
import io.shangquan.organisation.post.domain.Posts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Confirms a result. Who stands may hold anything, and gives it up when elected: what does not go together with the post is looked for now,
 * before anybody is appointed.
 */
public final class ConfirmElection {

    private final Elections elections;
    private final Posts posts;
    private final PersonsPosts persons;
    private final Clock clock;

    public ConfirmElection(Elections elections, Posts posts, PersonsPosts persons, Clock clock) {
        this.elections = elections;
        this.posts = posts;
        this.persons = persons;
        this.clock = clock;
    }

    /** Confirms it; the term begins on a day. */
    public ElectionDecision handle(String district, String id, LocalDate from) {
        return elections.change(district, id, election -> {
            ElectionDecision decision = election.confirm(from, clock.instant());
            return decision instanceof ElectionDecision.Accepted(Election confirmed, var _)
                    ? broken(confirmed, from)
                            .<ElectionDecision>map(ElectionDecision.Refused::new)
                            .orElse(decision)
                    : decision;
        });
    }

    private Optional<ElectionRefusal> broken(Election confirmed, LocalDate from) {
        return confirmed.elected().stream()
                .flatMap(elected -> broken(confirmed, elected, from).stream())
                .findFirst();
    }

    private Optional<ElectionRefusal> broken(Election confirmed, Candidate elected, LocalDate from) {
        return posts.find(confirmed.district(), elected.post())
                .flatMap(post -> persons.refusal(
                        confirmed.district(),
                        post.definition(),
                        elected.person(),
                        from,
                        confirmed.termTo().orElseThrow()))
                .filter(PostRefusal.Incompatible.class::isInstance)
                .map(PostRefusal.Incompatible.class::cast)
                .map(refusal -> new ElectionRefusal.Incompatible(refusal.rule(), refusal.other()));
    }
}
