package io.shangquan.organisation.chain.domain;

import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Leave;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for one post on a day, and how that came.
 *
 * @param people all of one standing; empty if nobody answers
 * @param trail why each step led to the next
 */
public record AnswerOfPost(Post post, List<Appointment> people, List<Reason> trail) {

    public AnswerOfPost {
        people = List.copyOf(people);
        trail = List.copyOf(trail);
    }

    /** Asks holders first, then who stands in, then deputies; whoever is on leave is passed over. */
    public static AnswerOfPost of(Post post, LocalDate day) {
        List<Reason> trail = new ArrayList<>();
        int vacancies = post.vacanciesOn(day);
        if (vacancies > 0) {
            trail.add(new Reason.Vacant(vacancies));
        }
        for (Standing standing : Standing.values()) {
            List<Appointment> present = new ArrayList<>();
            for (Appointment appointment : post.peopleOn(day)) {
                if (appointment.standing() != standing) {
                    continue;
                }
                Optional<Leave> leave = post.leaveOf(appointment, day);
                leave.ifPresentOrElse(
                        away -> trail.add(new Reason.OnLeave(appointment.id(), away.to())),
                        () -> present.add(appointment));
            }
            if (!present.isEmpty()) {
                trail.add(new Reason.Answers(standing));
                return new AnswerOfPost(post, present, trail);
            }
        }
        trail.add(new Reason.Nobody());
        return new AnswerOfPost(post, List.of(), trail);
    }

    /** A step of the trail. */
    public sealed interface Reason {

        /** Seats that nobody holds. */
        record Vacant(int seats) implements Reason {}

        /** A person is passed over. */
        record OnLeave(String appointment, LocalDate until) implements Reason {}

        /** Those of a standing answer. */
        record Answers(Standing standing) implements Reason {}

        /** Nobody answers for the post: the next tier up does. */
        record Nobody() implements Reason {}
    }
}
