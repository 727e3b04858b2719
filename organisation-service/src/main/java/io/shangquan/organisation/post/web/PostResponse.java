package io.shangquan.organisation.post.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.organisation.post.application.PostQueries.PostView;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.platform.web.command.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post on a day.
 *
 * @param post unit and role
 * @param vacancies seats that nobody holds
 */
record PostResponse(
        String post,
        String unit,
        String role,
        int seats,
        int vacancies,
        List<Holder> holders,
        @JsonIgnore long version) implements Versioned {

    PostResponse {
        holders = List.copyOf(holders);
    }

    static PostResponse of(PostView view, LocalDate day) {
        Post post = view.post();
        List<Holder> holders = post.holdersOn(day).stream().map(Holder::of).toList();
        return new PostResponse(
                post.key(),
                post.unit(),
                post.role(),
                post.seats(),
                post.seats() - holders.size(),
                holders,
                view.version());
    }

    /** Who holds it. */
    record Holder(
            String appointment,
            String person,
            String displayName,
            LocalDate from,
            @Nullable LocalDate to) {

        static Holder of(Appointment appointment) {
            return new Holder(
                    appointment.id(),
                    appointment.person(),
                    appointment.displayName(),
                    appointment.from(),
                    appointment.to());
        }
    }
}
