package io.shangquan.organisation.post.messaging;

import io.shangquan.contracts.organisation.AccessRevoked;
import io.shangquan.contracts.organisation.AppointmentBegan;
import io.shangquan.contracts.organisation.AppointmentEndSet;
import io.shangquan.contracts.organisation.AppointmentEnded;
import io.shangquan.contracts.organisation.LeaveRecorded;
import io.shangquan.contracts.organisation.PostCreated;
import io.shangquan.contracts.organisation.PostState;
import io.shangquan.contracts.organisation.TermExpiring;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Leave;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDefinition;
import io.shangquan.organisation.post.domain.PostEvent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/** Domain events as contract records. */
public final class PostMessages {

    private static final Period REMEMBERED = Period.ofYears(1);

    private PostMessages() {}

    /** The contract record of an event. */
    public static Object of(PostEvent event, Post after) {
        return switch (event) {
            case PostEvent.Created _ ->
                new PostCreated(
                        after.unit(),
                        after.role(),
                        after.definition().seats(),
                        after.definition().name());
            case PostEvent.AppointmentBegan began -> began(began.appointment(), after);
            case PostEvent.EndSet set -> new AppointmentEndSet(set.appointment().id(), lastDayOf(set.appointment()));
            case PostEvent.AppointmentEnded ended -> ended(ended.appointment(), after);
            case PostEvent.TermExpiring(Appointment appointment, int days) ->
                new TermExpiring(
                        appointment.id(),
                        appointment.person(),
                        after.unit(),
                        after.definition().name(),
                        lastDayOf(appointment),
                        days);
            case PostEvent.LeaveRecorded(Leave leave) ->
                new LeaveRecorded(leave.appointment(), leave.person(), leave.from(), leave.to());
            case PostEvent.AccessRevoked revoked -> new AccessRevoked(revoked.person(), revoked.issuedBefore());
        };
    }

    /**
     * The post as other services keep it.
     *
     * @param today what ended more than a year before is left out
     */
    public static PostState stateOf(Post post, LocalDate today) {
        PostDefinition definition = post.definition();
        LocalDate oldest = today.minus(REMEMBERED);
        return new PostState(
                definition.unit(),
                definition.name(),
                definition.role(),
                definition.tier(),
                definition.rank(),
                definition.seats(),
                post.appointments().stream()
                        .filter(appointment -> appointment.overlaps(oldest, null))
                        .map(PostMessages::tenure)
                        .toList(),
                post.leaves().stream()
                        .filter(leave -> !leave.to().isBefore(oldest))
                        .map(leave -> new PostState.Absence(leave.person(), leave.from(), leave.to()))
                        .toList());
    }

    private static PostState.Tenure tenure(Appointment appointment) {
        return new PostState.Tenure(
                appointment.id(),
                appointment.person(),
                appointment.standing().name(),
                appointment.from(),
                appointment.lastHeld());
    }

    private static AppointmentBegan began(Appointment appointment, Post post) {
        return new AppointmentBegan(
                appointment.id(),
                appointment.person(),
                post.unit(),
                post.role(),
                post.grant(),
                appointment.from(),
                appointment.to(),
                post.definition().name(),
                appointment.standing().name());
    }

    private static AppointmentEnded ended(Appointment appointment, Post post) {
        return new AppointmentEnded(
                appointment.id(),
                appointment.person(),
                post.unit(),
                post.role(),
                post.grant(),
                lastDayOf(appointment),
                post.definition().name(),
                appointment.standing().name());
    }

    private static LocalDate lastDayOf(Appointment appointment) {
        return Objects.requireNonNull(appointment.to(), "it has ended");
    }
}
