package io.shangquan.notification.subscriber.application;

import io.shangquan.notification.delivery.domain.Progress;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import java.time.Instant;

/**
 * One event for one webhook.
 *
 * @param id derived from the event and the subscriber
 * @param at when the event happened
 * @param body what is posted: the event as a structured CloudEvent in JSON, always the same
 */
public record WebhookDelivery(
        String id,
        SubscriberId subscriber,
        String district,
        String event,
        String type,
        Instant at,
        String body,
        Progress progress) {

    /** The same delivery, further on. */
    public WebhookDelivery with(Progress after) {
        return new WebhookDelivery(id, subscriber, district, event, type, at, body, after);
    }
}
