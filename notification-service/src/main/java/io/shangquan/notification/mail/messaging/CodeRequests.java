package io.shangquan.notification.mail.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.notification.AddressCodeRequested;
import io.shangquan.notification.delivery.application.Dispatcher;
import io.shangquan.notification.delivery.domain.Progress;
import io.shangquan.notification.mail.application.MailDeliveries;
import io.shangquan.notification.mail.domain.MailContent;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has codes mailed that were requested. */
@Component
class CodeRequests implements EventConsumer {

    private static final String REQUESTED = EventTypes.of(AddressCodeRequested.class);

    private final MailDeliveries deliveries;
    private final Dispatcher mail;
    private final Clock clock;

    CodeRequests(MailDeliveries deliveries, Dispatcher mailDispatcher, Clock clock) {
        this.deliveries = deliveries;
        this.mail = mailDispatcher;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "code-mails";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.NOTIFICATION);
    }

    @Override
    public Set<String> types() {
        return Set.of(REQUESTED);
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        AddressCodeRequested requested = event.as(AddressCodeRequested.class);
        Instant now = clock.instant();
        deliveries.plan(new MailDelivery(
                DerivedId.of(event.id(), name()),
                event.subject(),
                new MailContent.Code(requested.address()),
                now,
                Progress.dueAt(now)));
        mail.wake();
    }
}
