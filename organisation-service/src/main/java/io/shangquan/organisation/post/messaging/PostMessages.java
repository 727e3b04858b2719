package io.shangquan.organisation.post.messaging;

import io.shangquan.contracts.organisation.AccessRevoked;
import io.shangquan.contracts.organisation.AppointmentBegan;
import io.shangquan.contracts.organisation.AppointmentEndSet;
import io.shangquan.contracts.organisation.AppointmentEnded;
import io.shangquan.contracts.organisation.PostCreated;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostEvent;
import java.time.LocalDate;
import java.util.Objects;

/** Domain events as contract records. */
public final class PostMessages {

    private static final String HOLDER = "HOLDER";

    private PostMessages() {}

    /** The contract record of an event. */
    public static Object of(PostEvent event, Post after) {
        return switch (event) {
            case PostEvent.Created _ -> new PostCreated(after.unit(), after.role(), after.seats(), after.role());
            case PostEvent.AppointmentBegan began -> began(began.appointment(), after);
            case PostEvent.EndSet set -> new AppointmentEndSet(set.appointment().id(), lastDayOf(set.appointment()));
            case PostEvent.AppointmentEnded ended -> ended(ended.appointment(), after);
            case PostEvent.AccessRevoked revoked -> new AccessRevoked(revoked.person(), revoked.issuedBefore());
        };
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
                post.role(),
                HOLDER);
    }

    private static AppointmentEnded ended(Appointment appointment, Post post) {
        return new AppointmentEnded(
                appointment.id(),
                appointment.person(),
                post.unit(),
                post.role(),
                post.grant(),
                lastDayOf(appointment),
                post.role(),
                HOLDER);
    }

    private static LocalDate lastDayOf(Appointment appointment) {
        return Objects.requireNonNull(appointment.to(), "it has ended");
    }
}
