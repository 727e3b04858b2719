package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDecision;
import io.shangquan.organisation.post.domain.PostRefusal;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings people and units of a closed unit to its successor. Single writes in an order that may be repeated: people begin there before
 * they end here, so that nobody is lost between.
 */
public final class HandOverUnit {

    private final Units units;
    private final Posts posts;
    private final PostQueries queries;
    private final LocalDays days;
    private final Clock clock;

    public HandOverUnit(Units units, Posts posts, PostQueries queries, LocalDays days, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.queries = queries;
        this.days = days;
        this.clock = clock;
    }

    /** Hands over; {@code cause} is the id of the closing's event, from which ids follow. */
    public void handle(String district, String cause, String code, LocalDate lastDay, String successor) {
        LocalDate first = lastDay.plusDays(1);
        for (Post post : queries.ofUnit(district, code)) {
            List<Appointment> people = post.appointments().stream()
                    .filter(appointment -> !appointment.ended() && goesBeyond(appointment, lastDay))
                    .map(appointment -> followOf(appointment, cause, first))
                    .toList();
            String heir = successor + '/' + post.definition().name();
            if (posts.find(district, heir).isPresent()) {
                change(district, heir, other -> other.takeOver(people));
            }
            change(district, post.key(), other -> other.endBeyond(lastDay, days.today(district), clock.instant()));
        }
        for (Unit below : units.under(district, code)) {
            if (below.lastDay() == null || below.lastDay().isAfter(lastDay)) {
                var _ = units.change(district, below.id(), unit -> unit.move(new Unit.Place(successor, first)));
            }
        }
    }

    private void change(String district, String key, Function<Post, Optional<PostDecision>> verb) {
        var _ = posts.change(
                district,
                key,
                post -> verb.apply(post).orElseGet(() -> new PostDecision.Refused(new PostRefusal.AlreadyEnded())));
    }

    private static boolean goesBeyond(Appointment appointment, LocalDate day) {
        return appointment.to() == null || appointment.to().isAfter(day);
    }

    private static Appointment followOf(Appointment left, String cause, LocalDate first) {
        return Appointment.of(
                DerivedId.of(cause, left.id()),
                left.person(),
                left.displayName(),
                left.standing(),
                left.secondedFrom(),
                left.from().isAfter(first) ? left.from() : first,
                left.to());
    }
}
