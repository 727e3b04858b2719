package io.shangquan.notification.config;

import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.mail.application.MailLog;
import io.shangquan.notification.selfcheck.application.CheckNotices;
import io.shangquan.notification.selfcheck.application.OutsideNotices;
import io.shangquan.notification.subscriber.application.SubscriberQueries;
import io.shangquan.notification.subscriber.application.TopicLog;
import io.shangquan.notification.subscriber.application.WebhookDeliveries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who was told of what happened to a demand. */
@Configuration(proxyBeanMethods = false)
class SelfCheckConfiguration {

    @Bean
    OutsideNotices outsideNotices(WebhookDeliveries webhooks, TopicLog topics, SubscriberQueries subscribers) {
        return new OutsideNotices(webhooks, topics, subscribers);
    }

    @Bean
    CheckNotices checkNotices(InboxQueries inbox, MailLog mails, OutsideNotices outside) {
        return new CheckNotices(inbox, mails, outside);
    }
}
