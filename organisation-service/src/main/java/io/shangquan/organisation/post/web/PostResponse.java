package io.shangquan.organisation.post.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.organisation.post.application.PostQueries.PostView;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Leave;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDefinition;
import io.shangquan.organisation.post.domain.Standing;
import io.shangquan.platform.web.command.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post on a day.
 *
 * @param id under which its audit trail is kept
 * @param post unit and name
 * @param tier in the chain of responsibility, absent outside of it
 * @param vacancies seats that nobody holds
 * @param holders who is in it, in any standing
 */
record PostResponse(
        String id,
        String post,
        String unit,
        String name,
        String role,
        @Nullable Integer tier,
        int seats,
        int vacancies,
        List<Holder> holders,
        @JsonIgnore long version)
        implements Versioned {

    PostResponse {
        holders = List.copyOf(holders);
    }

    static PostResponse of(PostView view, LocalDate day) {
        Post post = view.post();
        PostDefinition definition = post.definition();
        return new PostResponse(
                view.id(),
                post.key(),
                definition.unit(),
                definition.name(),
                definition.role(),
                definition.tier(),
                definition.seats(),
                post.vacanciesOn(day),
                post.peopleOn(day).stream()
                        .map(appointment -> Holder.of(
                                appointment, post.leaveOf(appointment, day).orElse(null)))
                        .toList(),
                view.version());
    }

    /**
     * Who is in it.
     *
     * @param awayUntil the last day of a leave that the day is in
     */
    record Holder(
            String appointment,
            String person,
            String displayName,
            Standing standing,
            @Nullable String secondedFrom,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate awayUntil) {

        static Holder of(Appointment appointment, @Nullable Leave leave) {
            return new Holder(
                    appointment.id(),
                    appointment.person(),
                    appointment.displayName(),
                    appointment.standing(),
                    appointment.secondedFrom(),
                    appointment.from(),
                    appointment.to(),
                    leave == null ? null : leave.to());
        }
    }
}
