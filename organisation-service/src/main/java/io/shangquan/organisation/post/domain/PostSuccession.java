package io.shangquan.organisation.post.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How people leave a post together, and others come after them. Empty if there is nobody of whom that is to be said. */
final class PostSuccession {

    private PostSuccession() {}

    static Optional<PostDecision> endBeyond(Post post, LocalDate lastDay, LocalDate today, Instant now) {
        boolean atOnce = !lastDay.isAfter(today);
        List<Appointment> next = new ArrayList<>();
        List<PostEvent> events = new ArrayList<>();
        for (Appointment appointment : post.appointments()) {
            if (appointment.ended() || !appointment.goesBeyond(lastDay)) {
                next.add(appointment);
                continue;
            }
            boolean begun = !appointment.from().isAfter(lastDay);
            Appointment ended = appointment.until(lastDay, begun ? Ending.of(lastDay, today) : Ending.AT_ONCE);
            if (begun) {
                next.add(ended);
            }
            events.add(begun && !atOnce ? new PostEvent.EndSet(ended) : new PostEvent.AppointmentEnded(ended));
            if (begun && atOnce) {
                events.add(Post.revoked(ended, now));
            }
        }
        return told(post.with(next), events);
    }

    static Optional<PostDecision> takeOver(Post post, List<Appointment> people) {
        Post next = post;
        List<PostEvent> events = new ArrayList<>();
        for (Appointment person : people) {
            PostDecision decision = next.appoint(person);
            if (decision instanceof PostDecision.Refused(PostRefusal refusal)
                    && (refusal instanceof PostRefusal.Taken || refusal instanceof PostRefusal.NobodyToStandInFor)) {
                decision = next.appoint(person.as(Standing.DEPUTY));
            }
            if (decision instanceof PostDecision.Accepted(Post after, List<PostEvent> told)) {
                next = after;
                events.addAll(told);
            }
        }
        return told(next, events);
    }

    static Optional<PostDecision> succeed(
            Post post, List<Appointment> people, LocalDate from, LocalDate today, Instant now) {
        Post left = post;
        List<PostEvent> events = new ArrayList<>();
        if (endBeyond(post, from.minusDays(1), today, now).orElse(null)
                instanceof PostDecision.Accepted(Post after, var told)) {
            left = after;
            events.addAll(told);
        }
        if (takeOver(left, people).orElse(null) instanceof PostDecision.Accepted(Post after, var told)) {
            left = after;
            events.addAll(told);
        }
        return told(left, events);
    }

    private static Optional<PostDecision> told(Post after, List<PostEvent> events) {
        return events.isEmpty() ? Optional.empty() : Optional.of(new PostDecision.Accepted(after, events));
    }
}
