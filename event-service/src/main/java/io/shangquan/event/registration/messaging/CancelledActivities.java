package io.shangquan.event.registration.messaging;

import io.shangquan.contracts.activity.ActivityCancelled;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.event.registration.application.CancelRegistration;
import io.shangquan.event.registration.domain.Registration;
import io.shangquan.event.registration.domain.Registration.CancelledBy;
import io.shangquan.event.registration.domain.Registrations;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends the registrations of an activity that was called off; goes on where it stopped if it is interrupted. */
@Component
class CancelledActivities implements EventConsumer {

    private static final int BATCH = 200;

    private final Registrations registrations;
    private final CancelRegistration cancel;

    CancelledActivities(Registrations registrations, CancelRegistration cancel) {
        this.registrations = registrations;
        this.cancel = cancel;
    }

    @Override
    public String name() {
        return "cancelled-activities";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.EVENT);
    }

    @Override
    public Set<String> types() {
        return Set.of(EventTypes.of(ActivityCancelled.class));
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        List<Registration> batch;
        do {
            batch = registrations.confirmed(event.district(), event.subject(), BATCH);
            batch.forEach(
                    registration -> cancel.handle(event.district(), registration.id(), CancelledBy.ACTIVITY_CANCELLED));
        } while (batch.size() == BATCH);
    }
}
