package io.shangquan.organisation.post.application;

import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.PostDecision;
import io.shangquan.organisation.post.domain.PostRefusal;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.post.domain.Standing;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.reservation.Reservations;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets people hold posts, be away from them, and ends it. */
public final class ChangeAppointments {

    private static final String APPOINTING = "person-appointing";

    private final Posts posts;
    private final PersonsPosts persons;
    private final Reservations reservations;
    private final LocalDays days;
    private final Clock clock;

    public ChangeAppointments(
            Posts posts, PersonsPosts persons, Reservations reservations, LocalDays days, Clock clock) {
        this.posts = posts;
        this.persons = persons;
        this.reservations = reservations;
        this.days = days;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param id of the appointment to be
     * @param post unit and name, as in {@code safety/department-officer}
     * @param from today if null
     */
    public record Appoint(
            String district,
            String id,
            String post,
            String person,
            String displayName,
            Standing standing,
            @Nullable String secondedFrom,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * Appoints a person. The rules are about all posts of the person, which are documents of their own: while one appointment of a
     * person is decided, no other is.
     *
     * @return empty if there is no such post, or not yet
     */
    public Optional<PostDecision> appoint(Appoint asked) {
        if (posts.find(asked.district(), asked.post()).isEmpty()) {
            return Optional.empty();
        }
        if (!reservations.claim(APPOINTING, asked.district(), asked.person(), asked.id())) {
            throw ProblemException.of(PlatformProblem.CONCURRENT_CHANGE).retryAfter(Duration.ofSeconds(1));
        }
        try {
            return Optional.of(decide(asked));
        } finally {
            reservations.release(APPOINTING, asked.district(), asked.person(), asked.id());
        }
    }

    private PostDecision decide(Appoint asked) {
        Appointment appointment = Appointment.of(
                asked.id(),
                asked.person(),
                asked.displayName(),
                asked.standing(),
                asked.secondedFrom(),
                days.orToday(asked.district(), asked.from()),
                asked.to());
        return posts.change(
                asked.district(),
                asked.post(),
                post -> persons.refusal(
                                asked.district(),
                                post.definition(),
                                appointment.person(),
                                appointment.from(),
                                appointment.to())
                        .<PostDecision>map(PostDecision.Refused::new)
                        .orElseGet(() -> post.appoint(appointment)));
    }

    /**
     * Ends an appointment.
     *
     * @param lastDay today if null
     */
    public PostDecision end(String district, String post, String appointment, @Nullable LocalDate lastDay) {
        return posts.change(
                district,
                post,
                found ->
                        found.end(appointment, days.orToday(district, lastDay), days.today(district), clock.instant()));
    }

    /** Takes an appointment back as if it had not been made. */
    public PostDecision takeBack(String district, String post, String appointment) {
        return posts.change(
                district, post, found -> found.takeBack(appointment, days.today(district), clock.instant()));
    }

    /** Keeps a leave. */
    public PostDecision recordLeave(String district, String post, String appointment, LocalDate from, LocalDate to) {
        return posts.change(district, post, found -> found.recordLeave(appointment, from, to));
    }

    /** Tells the ends that are due. */
    public void fireClocks(String district, String post) {
        var _ = posts.change(
                district,
                post,
                found -> found.fireClocks(days.today(district), clock.instant())
                        .orElseGet(() -> new PostDecision.Refused(new PostRefusal.AlreadyEnded())));
    }
}
