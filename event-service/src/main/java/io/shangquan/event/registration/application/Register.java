package io.shangquan.event.registration.application;

import io.shangquan.event.activity.domain.Activities;
import io.shangquan.event.activity.domain.Activity;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.registration.domain.Registrant;
import io.shangquan.event.registration.domain.RegistrationDecision;
import io.shangquan.event.registration.domain.RegistrationId;
import io.shangquan.event.registration.domain.RegistrationRefusal;
import io.shangquan.event.registration.domain.Registrations;
import java.time.Clock;
import java.util.Optional;

/** Gives a person a place at an activity. */
public final class Register {

    private final Activities activities;
    private final Registrations registrations;
    private final Clock clock;

    public Register(Activities activities, Registrations registrations, Clock clock) {
        this.activities = activities;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Empty if there is no such activity. */
    public Optional<RegistrationDecision> handle(Command command) {
        return activities.find(command.district(), command.activity()).map(activity -> place(activity, command));
    }

    private RegistrationDecision place(Activity activity, Command command) {
        if (!activity.takesRegistrationsAt(clock.instant())) {
            return new RegistrationDecision.Refused(new RegistrationRefusal.Closed());
        }
        return registrations.take(
                command.district(),
                command.activity().value(),
                command.registrant(),
                command.id(),
                activity.programme().capacity());
    }

    /** Who wants to go where. */
    public record Command(String district, ActivityId activity, Registrant registrant, RegistrationId id) {}
}
