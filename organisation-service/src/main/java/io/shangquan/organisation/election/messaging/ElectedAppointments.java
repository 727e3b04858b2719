package io.shangquan.organisation.election.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.ElectionConfirmed;
import io.shangquan.organisation.election.application.AppointElected;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Appoints who was elected, once the result is confirmed. */
@Component
class ElectedAppointments implements EventConsumer {

    private final AppointElected appoint;

    ElectedAppointments(AppointElected appoint) {
        this.appoint = appoint;
    }

    @Override
    public String name() {
        return "elected-appointments";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ORGANISATION);
    }

    @Override
    public Set<String> types() {
        return Set.of(EventTypes.of(ElectionConfirmed.class));
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        appoint.handle(event.district(), event.subject());
    }
}
