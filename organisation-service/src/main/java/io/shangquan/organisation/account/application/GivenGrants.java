package io.shangquan.organisation.account.application;

import io.shangquan.organisation.account.domain.Account;
import io.shangquan.organisation.account.domain.GivenGrant;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.Posts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a person's appointments give. */
public final class GivenGrants {

    private final Posts posts;
    private final LocalDays days;

    public GivenGrants(Posts posts, LocalDays days) {
        this.posts = posts;
        this.days = days;
    }

    /**
     * Grants of today and of later.
     *
     * @param nextStart when the next of the later ones begins
     */
    public record Given(Set<GivenGrant> today, Set<GivenGrant> later, Optional<Instant> nextStart) {
        public Given {
            today = Set.copyOf(today);
            later = Set.copyOf(later);
        }
    }

    /** What appointments give an account's person in all districts. */
    public Given to(Account account) {
        Set<GivenGrant> today = new HashSet<>();
        Set<GivenGrant> later = new HashSet<>();
        Optional<Instant> next = Optional.empty();
        for (String district : account.districts()) {
            LocalDate day = days.today(district);
            for (Post post : posts.having(district, account.person())) {
                GivenGrant grant = new GivenGrant(district, post.key(), post.grant());
                for (Appointment appointment : post.appointments()) {
                    if (appointment.ended() || !appointment.person().equals(account.person())) {
                        continue;
                    }
                    if (appointment.holdsOn(day)) {
                        today.add(grant);
                    } else if (appointment.from().isAfter(day)) {
                        later.add(grant);
                        Instant start = days.startOf(district, appointment.from());
                        next = next.filter(other -> other.isBefore(start)).or(() -> Optional.of(start));
                    }
                }
            }
        }
        return new Given(today, later, next);
    }
}
