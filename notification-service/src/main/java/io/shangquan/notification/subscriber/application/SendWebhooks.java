package io.shangquan.notification.subscriber.application;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.shangquan.notification.delivery.application.Outlet;
import io.shangquan.notification.delivery.domain.Handover;
import io.shangquan.notification.delivery.domain.Progress;
import io.shangquan.notification.delivery.domain.RetrySchedule;
import io.shangquan.notification.subscriber.domain.Channel;
import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.notification.subscriber.domain.SubscriberStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Posts events to webhooks (Standard Webhooks 1.0): {@code webhook-id} is the event's id and stays the same over all attempts, the timestamp is the
 * attempt's, and there is a signature for every secret that is in use.
 */
public final class SendWebhooks implements Outlet {

    /** Why nothing is posted to a subscriber that does not want it at the moment of sending. */
    public static final String NOT_ACTIVE = "subscriber-not-active";

    /** Longer than an address is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final WebhookDeliveries deliveries;
    private final SubscriberQueries subscribers;
    private final ChangeSubscriber change;
    private final WebhookSecrets secrets;
    private final WebhookCalls calls;
    private final RetrySchedule schedule;
    private final Clock clock;

    public SendWebhooks(
            WebhookDeliveries deliveries,
            SubscriberQueries subscribers,
            ChangeSubscriber change,
            WebhookSecrets secrets,
            WebhookCalls calls,
            RetrySchedule schedule,
            Clock clock) {
        this.deliveries = deliveries;
        this.subscribers = subscribers;
        this.change = change;
        this.secrets = secrets;
        this.calls = calls;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public List<Runnable> claim(int limit) {
        return deliveries.claim(clock.instant(), LEASE, limit).stream()
                .<Runnable>map(delivery -> () -> send(delivery))
                .toList();
    }

    private void send(WebhookDelivery delivery) {
        Optional<Subscriber> active = subscribers
                .find(delivery.subscriber())
                .map(SubscriberQueries.View::subscriber)
                .filter(subscriber -> subscriber.status() == SubscriberStatus.ACTIVE);
        Progress after = active.filter(subscriber -> subscriber.channel() instanceof Channel.Webhook)
                .map(subscriber -> post(delivery, subscriber, (Channel.Webhook) subscriber.channel()))
                .orElseGet(() -> delivery.progress().suppressed(NOT_ACTIVE));
        deliveries.settle(delivery, delivery.with(after));
    }

    private Progress post(WebhookDelivery delivery, Subscriber subscriber, Channel.Webhook webhook) {
        Instant now = clock.instant();
        Handover handover = calls.post(webhook.url(), headers(delivery, webhook, now), delivery.body());
        if (handover.detail().equals(WebhookCalls.GONE)) {
            change.giveUp(subscriber.id());
        }
        return delivery.progress().after(handover, delivery.id(), schedule, clock.instant());
    }

    private Map<String, String> headers(WebhookDelivery delivery, Channel.Webhook webhook, Instant now) {
        String signatures = webhook.secretsAt(now)
                .map(secret -> sign(secrets.open(secret.sealed()), delivery, now))
                .collect(Collectors.joining(" "));
        return Map.of(
                "webhook-id", delivery.event(),
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", signatures);
    }

    private static String sign(String secret, WebhookDelivery delivery, Instant now) {
        try {
            return new Webhook(secret).sign(delivery.event(), now.getEpochSecond(), delivery.body());
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("a message cannot be signed", e);
        }
    }
}
