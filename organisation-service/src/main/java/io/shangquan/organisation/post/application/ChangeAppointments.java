package io.shangquan.organisation.post.application;

import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.PostDecision;
import io.shangquan.organisation.post.domain.PostRefusal;
import io.shangquan.organisation.post.domain.Posts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets people hold posts, and ends it. */
public final class ChangeAppointments {

    private final Posts posts;
    private final LocalDays days;
    private final Clock clock;

    public ChangeAppointments(Posts posts, LocalDays days, Clock clock) {
        this.posts = posts;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Appoints a person.
     *
     * @param post unit and role, as in {@code safety/department-officer}
     * @param from today if null
     * @return empty if there is no such post, or not yet
     */
    public Optional<PostDecision> appoint(
            String district,
            String id,
            String post,
            String person,
            String displayName,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (posts.find(district, post).isEmpty()) {
            return Optional.empty();
        }
        Appointment appointment = new Appointment(id, person, displayName, days.orToday(district, from), to, false);
        return Optional.of(posts.change(district, post, found -> found.appoint(appointment)));
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

    /** Tells the ends that are due. */
    public void fireClocks(String district, String post) {
        var _ = posts.change(
                district,
                post,
                found -> found.fireClocks(days.today(district), clock.instant())
                        .orElseGet(() -> new PostDecision.Refused(new PostRefusal.AlreadyEnded())));
    }
}
