package io.shangquan.notification.mail.messaging;

import io.shangquan.notification.delivery.application.Dispatcher;
import io.shangquan.notification.mail.application.PlanMail;
import io.shangquan.notification.notice.messaging.Notices;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plans mail for what happens; apart from the inbox, which does not wait for it. */
@Component
class MailPlanner implements EventConsumer {

    private final Notices notices;
    private final PlanMail plan;
    private final Dispatcher mail;

    MailPlanner(Notices notices, PlanMail plan, Dispatcher mailDispatcher) {
        this.notices = notices;
        this.plan = plan;
        this.mail = mailDispatcher;
    }

    @Override
    public String name() {
        return "mail-planner";
    }

    @Override
    public Set<String> topics() {
        return notices.topics();
    }

    @Override
    public Set<String> types() {
        return notices.types();
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (plan.handle(notices.of(event))) {
            mail.wake();
        }
    }
}
