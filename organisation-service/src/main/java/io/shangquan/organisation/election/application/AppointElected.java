package io.shangquan.organisation.election.application;

import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.election.domain.Candidate;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.Elections;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.PostDecision;
import io.shangquan.organisation.post.domain.PostRefusal;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.post.domain.Standing;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Appoints who was elected; those of the term before leave the day before, unless it was a by-election. */
public final class AppointElected {

    private final Elections elections;
    private final Posts posts;
    private final LocalDays days;
    private final Clock clock;

    public AppointElected(Elections elections, Posts posts, LocalDays days, Clock clock) {
        this.elections = elections;
        this.posts = posts;
        this.days = days;
        this.clock = clock;
    }

    /** Appoints those of a confirmed election. */
    public void handle(String district, String id) {
        Election election = elections.find(district, id).orElseThrow();
        LocalDate from = Objects.requireNonNull(election.termFrom(), "it is confirmed");
        Map<String, List<Appointment>> byPost = election.elected().stream()
                .collect(Collectors.groupingBy(
                        Candidate::post,
                        Collectors.mapping(candidate -> appointment(election, candidate, from), Collectors.toList())));
        byPost.forEach((post, people) -> {
            var _ = posts.change(
                    district,
                    post,
                    found -> (election.rules().byElection()
                                    ? found.takeOver(people)
                                    : found.succeed(people, from, days.today(district), clock.instant()))
                            .orElseGet(() -> new PostDecision.Refused(new PostRefusal.AlreadyEnded())));
        });
    }

    private static Appointment appointment(Election election, Candidate candidate, LocalDate from) {
        return Appointment.of(
                DerivedId.of(election.id() + candidate.post() + candidate.person(), "elected"),
                candidate.person(),
                candidate.displayName(),
                Standing.HOLDER,
                null,
                from,
                election.termTo().orElseThrow());
    }
}
