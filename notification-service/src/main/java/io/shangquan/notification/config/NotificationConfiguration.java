package io.shangquan.notification.config;

import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.inbox.application.InboxStreams;
import io.shangquan.notification.inbox.application.SnoozeEntries;
import io.shangquan.notification.inbox.application.Snoozes;
import io.shangquan.notification.inbox.domain.Inbox;
import io.shangquan.notification.inbox.messaging.KafkaWakeUps;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.messaging.config.MessagingProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The inbox, its streams, and how instances wake each other's. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NotificationConfiguration {

    private static final Duration WAKE_UPS_KEPT = Duration.ofMinutes(10);

    @Bean
    InboxStreams inboxStreams() {
        return new InboxStreams();
    }

    @Bean
    SnoozeEntries snoozeEntries(
            Inbox inbox, InboxQueries queries, Snoozes snoozes, InboxStreams streams, IdSource ids, Clock clock) {
        return new SnoozeEntries(inbox, queries, snoozes, streams, ids, clock);
    }

    @Bean(destroyMethod = "close")
    KafkaWakeUps wakeUps(
            @Value("${spring.kafka.bootstrap-servers}") String servers, InboxStreams streams, Clock clock) {
        return new KafkaWakeUps(servers, streams, clock);
    }

    @Bean
    NewTopic wakeUpTopic(MessagingProperties properties) {
        return new NewTopic(KafkaWakeUps.TOPIC, 1, properties.replicationFactor())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(WAKE_UPS_KEPT.toMillis())));
    }
}
