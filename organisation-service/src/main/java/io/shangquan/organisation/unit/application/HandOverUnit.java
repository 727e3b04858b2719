package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.founding.domain.FoundingTemplate;
import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDecision;
import io.shangquan.organisation.post.domain.PostRefusal;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.UnitRefusal;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings people and units of a closed unit to its successor. Single writes in an order that may be repeated: people begin there before
 * they end here, so that nobody is lost between. What is refused in a way that a repetition does not explain is a fault, for all to see.
 */
public final class HandOverUnit {

    private final Units units;
    private final Posts posts;
    private final PostQueries queries;
    private final FoundingTemplate template;
    private final LocalDays days;
    private final Clock clock;

    public HandOverUnit(
            Units units, Posts posts, PostQueries queries, FoundingTemplate template, LocalDays days, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.queries = queries;
        this.template = template;
        this.days = days;
        this.clock = clock;
    }

    /** Hands over; {@code cause} is the id of the closing's event, from which ids follow. */
    public void handle(String district, String cause, String code, LocalDate lastDay, String successor) {
        LocalDate first = lastDay.plusDays(1);
        for (Post post : queries.ofUnit(district, code)) {
            List<Appointment> people = post.appointments().stream()
                    .filter(appointment -> !appointment.ended() && appointment.goesBeyond(lastDay))
                    .map(appointment -> followOf(appointment, cause, first))
                    .toList();
            String heir = successor + '/' + post.definition().name();
            if (!people.isEmpty()) {
                requirePost(district, successor, heir);
                change(district, heir, other -> other.takeOver(people));
            }
            change(district, post.key(), other -> other.endBeyond(lastDay, days.today(district), clock.instant()));
        }
        for (Unit below : units.under(district, code)) {
            if (below.lastDay() == null || below.lastDay().isAfter(lastDay)) {
                follow(below, new Unit.Place(successor, first));
            }
        }
    }

    /** The posts of a unit that has just been made come with its event, and are waited for. */
    private void requirePost(String district, String unit, String key) {
        if (posts.find(district, key).isEmpty()) {
            boolean coming = units.byCode(district, unit).stream()
                    .flatMap(found -> template.postsOf(found.kind(), unit).stream())
                    .anyMatch(definition -> definition.key().equals(key));
            throw coming
                    ? ProblemException.of(PlatformProblem.NOT_YET_KNOWN, key)
                    : new IllegalStateException("there is no post " + key + " for those who are to go there");
        }
    }

    private void follow(Unit below, Unit.Place to) {
        if (units.change(below.district(), below.id(), unit -> unit.follow(to))
                instanceof UnitDecision.Refused(UnitRefusal refusal)) {
            throw new IllegalStateException(below.code() + " did not follow to " + to.parent() + ": " + refusal);
        }
    }

    private void change(String district, String key, Function<Post, Optional<PostDecision>> verb) {
        PostDecision decision = posts.change(
                district,
                key,
                post -> verb.apply(post).orElseGet(() -> new PostDecision.Refused(new PostRefusal.AlreadyEnded())));
        if (decision instanceof PostDecision.Refused(PostRefusal refusal)
                && !(refusal instanceof PostRefusal.AlreadyEnded)) {
            throw new IllegalStateException(key + " was not handed over: " + refusal);
        }
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
