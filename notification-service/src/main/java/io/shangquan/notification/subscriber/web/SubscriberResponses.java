package io.shangquan.notification.subscriber.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.notification.delivery.domain.Attempt;
import io.shangquan.notification.delivery.domain.DeliveryStatus;
import io.shangquan.notification.subscriber.application.OutboundTopics;
import io.shangquan.notification.subscriber.application.SubscriberQueries;
import io.shangquan.notification.subscriber.application.WebhookDelivery;
import io.shangquan.notification.subscriber.domain.Channel;
import io.shangquan.notification.subscriber.domain.EventFilter;
import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.notification.subscriber.domain.SubscriberStatus;
import io.shangquan.platform.web.command.Versioned;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients are told of subscribers. */
final class SubscriberResponses {

    private SubscriberResponses() {}

    /**
     * A subscriber.
     *
     * @param url where its webhook is, absent if it has a topic
     * @param topic the name of its topic, absent if it has a webhook
     */
    record Described(
            String id,
            String slug,
            String name,
            @Nullable URI url,
            @Nullable String topic,
            EventFilter filter,
            SubscriberStatus status,
            @JsonIgnore long version)
            implements Versioned {

        static Described of(SubscriberQueries.View view) {
            Subscriber subscriber = view.subscriber();
            boolean webhook = subscriber.channel() instanceof Channel.Webhook;
            return new Described(
                    subscriber.id().value(),
                    subscriber.slug(),
                    subscriber.name(),
                    subscriber.channel() instanceof Channel.Webhook(URI url, var _) ? url : null,
                    webhook ? null : OutboundTopics.nameOf(subscriber.slug()),
                    subscriber.filter(),
                    subscriber.status(),
                    view.version());
        }
    }

    /**
     * A subscriber with its secret, which is shown this once.
     *
     * @param secret absent for a topic, and when the request was answered before
     */
    record WithSecret(Described subscriber, @Nullable String secret) {}

    /** What became of one event for a webhook. */
    record Delivered(
            String id,
            String event,
            String type,
            String district,
            Instant at,
            DeliveryStatus status,
            @Nullable String reason,
            @Nullable Instant dueAt,
            List<Attempt> attempts) {

        static Delivered of(WebhookDelivery delivery) {
            return new Delivered(
                    delivery.id(),
                    delivery.event(),
                    delivery.type(),
                    delivery.district(),
                    delivery.at(),
                    delivery.progress().status(),
                    delivery.progress().reason(),
                    delivery.progress().dueAt(),
                    delivery.progress().attempts());
        }
    }

    /** How many deliveries are sent again. */
    record Replayed(long deliveries) {}
}
