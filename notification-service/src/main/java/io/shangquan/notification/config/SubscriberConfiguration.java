package io.shangquan.notification.config;

import io.shangquan.notification.delivery.application.Dispatcher;
import io.shangquan.notification.delivery.domain.RetrySchedule;
import io.shangquan.notification.secret.application.SealedTexts;
import io.shangquan.notification.subscriber.application.BringOut;
import io.shangquan.notification.subscriber.application.ChangeSubscriber;
import io.shangquan.notification.subscriber.application.OutboundTopics;
import io.shangquan.notification.subscriber.application.RegisterSubscriber;
import io.shangquan.notification.subscriber.application.SendWebhooks;
import io.shangquan.notification.subscriber.application.SubscriberQueries;
import io.shangquan.notification.subscriber.application.TopicLog;
import io.shangquan.notification.subscriber.application.WebhookCalls;
import io.shangquan.notification.subscriber.application.WebhookDeliveries;
import io.shangquan.notification.subscriber.application.WebhookSecrets;
import io.shangquan.notification.subscriber.domain.Subscribers;
import io.shangquan.notification.subscriber.messaging.KafkaOutboundTopics;
import io.shangquan.notification.subscriber.web.SubscriberProblem;
import io.shangquan.notification.subscriber.webhook.HttpWebhookCalls;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.core.secret.ServiceSecret;
import io.shangquan.platform.messaging.config.MessagingProperties;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribers outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
class SubscriberConfiguration {

    /** As many as can be slow at a time before others wait for them. */
    private static final int AT_ONCE = 32;

    @Bean
    ProblemCodes subscriberProblems() {
        return ProblemCodes.of("notification-service: subscribers", SubscriberProblem.class);
    }

    @Bean
    WebhookSecrets webhookSecrets(ServiceSecret secret) {
        return new WebhookSecrets(
                new SealedTexts(secret, SecretConfiguration::unforeseeable), SecretConfiguration::unforeseeable);
    }

    @Bean
    WebhookCalls webhookCalls(WebhookProperties properties) {
        InetAddressFilter outside = InetAddressFilter.externalAddresses();
        InetAddressFilter allowed = properties.internal().isEmpty()
                ? outside
                : outside.or(properties.internal().toArray(String[]::new));
        return new HttpWebhookCalls(allowed, properties.schemes(), properties.origin());
    }

    @Bean(destroyMethod = "close")
    KafkaOutboundTopics outboundTopics(
            @Value("${spring.kafka.bootstrap-servers}") String servers, MessagingProperties properties) {
        return new KafkaOutboundTopics(servers, properties.replicationFactor());
    }

    @Bean
    RegisterSubscriber registerSubscriber(Subscribers subscribers, OutboundTopics topics) {
        return new RegisterSubscriber(subscribers, topics);
    }

    @Bean
    ChangeSubscriber changeSubscriber(Subscribers subscribers, IdSource ids, Clock clock) {
        return new ChangeSubscriber(subscribers, ids, clock);
    }

    @Bean
    BringOut bringOut(
            SubscriberQueries subscribers,
            DistrictDirectory districts,
            OutboundTopics topics,
            TopicLog published,
            WebhookDeliveries webhooks,
            Clock clock) {
        return new BringOut(subscribers, districts, topics, published, webhooks, PlatformJson.lenient(), clock);
    }

    @Bean
    SendWebhooks sendWebhooks(
            WebhookDeliveries deliveries,
            SubscriberQueries subscribers,
            ChangeSubscriber change,
            WebhookSecrets secrets,
            WebhookCalls calls,
            WebhookProperties properties,
            Clock clock) {
        RetrySchedule schedule = new RetrySchedule(properties.pauses());
        return new SendWebhooks(deliveries, subscribers, change, secrets, calls, schedule, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Dispatcher webhookDispatcher(SendWebhooks webhooks, WebhookProperties properties) {
        return new Dispatcher(webhooks, AT_ONCE, properties.look());
    }
}
