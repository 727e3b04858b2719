package io.shangquan.event.registration.messaging;

import io.shangquan.contracts.activity.RegistrationCancelled;
import io.shangquan.contracts.activity.RegistrationConfirmed;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.event.registration.domain.RegistrationId;
import io.shangquan.event.registration.domain.Registrations;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Secures the seats of confirmed registrations and frees those of cancelled ones, also if a process died in between. */
@Component
class SeatKeeper implements EventConsumer {

    private static final String CONFIRMED = EventTypes.of(RegistrationConfirmed.class);
    private static final String CANCELLED = EventTypes.of(RegistrationCancelled.class);

    private final Registrations registrations;

    SeatKeeper(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "seat-keeper";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.EVENT);
    }

    @Override
    public Set<String> types() {
        return Set.of(CONFIRMED, CANCELLED);
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        RegistrationId id = new RegistrationId(event.subject());
        if (event.type().equals(CONFIRMED)) {
            RegistrationConfirmed confirmed = event.as(RegistrationConfirmed.class);
            registrations.secure(event.district(), id, confirmed.activity(), confirmed.person(), confirmed.seat());
        } else {
            RegistrationCancelled cancelled = event.as(RegistrationCancelled.class);
            registrations.free(event.district(), id, cancelled.activity(), cancelled.person(), cancelled.seat());
        }
    }
}
