package io.shangquan.notification.mail.messaging;

import io.shangquan.notification.delivery.application.Dispatcher;
import io.shangquan.notification.mail.application.PlanMail;
import io.shangquan.notification.notice.domain.Notice;
import io.shangquan.notification.notice.messaging.NoticeConsumer;
import io.shangquan.notification.notice.messaging.Notices;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Plans mail for what happens; apart from the inbox, which does not wait for it. */
@Component
class MailPlanner extends NoticeConsumer {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final PlanMail plan;
    private final Dispatcher mail;

    MailPlanner(Notices notices, PlanMail plan, Dispatcher mailDispatcher) {
        super(notices);
        this.plan = plan;
        this.mail = mailDispatcher;
    }

    @Override
    public String name() {
        return "mail-planner";
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    protected void handle(Notice notice) {
        if (plan.handle(notice)) {
            mail.wake();
        }
    }
}
