package io.shangquan.event.registration.domain;

import io.shangquan.event.registration.domain.RegistrationDecision.Accepted;
import io.shangquan.event.registration.domain.RegistrationDecision.Refused;
import java.util.List;

/**
 * A person's place at an activity.
 *
 * @param activity the activity's id
 * @param registrant who has the place; without a name once it is given back: nobody needs to know who does not come
 * @param seat the number of the place, from 1 to the activity's capacity
 */
public record Registration(
        RegistrationId id,
        String district,
        String activity,
        Registrant registrant,
        int seat,
        RegistrationStatus status) {

    /** Gives a person a place whose seat was reserved for this registration. */
    public static Accepted confirm(
            RegistrationId id, String district, String activity, Registrant registrant, int seat) {
        Registration confirmed =
                new Registration(id, district, activity, registrant, seat, RegistrationStatus.CONFIRMED);
        return new Accepted(confirmed, List.of(new RegistrationEvent.Confirmed(confirmed)));
    }

    /** The person's subject. */
    public String person() {
        return registrant.person();
    }

    /** Gives the place back. */
    public RegistrationDecision cancel(CancelledBy by) {
        if (status == RegistrationStatus.CANCELLED) {
            return new Refused(new RegistrationRefusal.AlreadyCancelled());
        }
        Registration cancelled =
                new Registration(id, district, activity, registrant.nameless(), seat, RegistrationStatus.CANCELLED);
        return new Accepted(cancelled, List.of(new RegistrationEvent.Cancelled(cancelled, by)));
    }

    /** Through whom a registration ended. */
    public enum CancelledBy {
        BY_PERSON,
        ACTIVITY_CANCELLED
    }
}
