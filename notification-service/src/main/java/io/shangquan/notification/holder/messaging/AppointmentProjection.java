package io.shangquan.notification.holder.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.AppointmentBegan;
import io.shangquan.contracts.organisation.AppointmentEnded;
import io.shangquan.notification.holder.mongo.AppointmentDocument;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps who holds which grant. */
@Component
class AppointmentProjection implements EventConsumer {

    private static final String BEGAN = EventTypes.of(AppointmentBegan.class);
    private static final String ENDED = EventTypes.of(AppointmentEnded.class);
    private static final String POST = "post";

    private final ProjectionStore appointments;

    AppointmentProjection(Projections projections) {
        this.appointments = projections.of(AppointmentDocument.COLLECTION);
    }

    @Override
    public String name() {
        return "holders";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ORGANISATION);
    }

    @Override
    public Set<String> types() {
        return Set.of(BEGAN, ENDED);
    }

    @Override
    public Effect effect() {
        return Effect.PROJECTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (event.type().equals(BEGAN)) {
            AppointmentBegan began = event.as(AppointmentBegan.class);
            keep(event, began.appointment(), began.person(), began.grant(), true);
        } else {
            AppointmentEnded ended = event.as(AppointmentEnded.class);
            keep(event, ended.appointment(), ended.person(), ended.grant(), false);
        }
    }

    @Override
    public void forget() {
        appointments.clear();
    }

    private void keep(ReceivedEvent event, String appointment, String person, String grant, boolean underWay) {
        appointments.apply(
                Audience.holdersOf(grant).partition(),
                appointment,
                POST,
                event.sequence(),
                AppointmentDocument.of(person, grant, underWay));
    }
}
