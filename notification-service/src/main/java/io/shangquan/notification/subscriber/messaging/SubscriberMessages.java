package io.shangquan.notification.subscriber.messaging;

import io.shangquan.contracts.notification.SubscriberFilterChanged;
import io.shangquan.contracts.notification.SubscriberRegistered;
import io.shangquan.contracts.notification.SubscriberSecretRotated;
import io.shangquan.contracts.notification.SubscriberStatusChanged;
import io.shangquan.notification.subscriber.domain.Channel;
import io.shangquan.notification.subscriber.domain.SubscriberEvent;

/** Domain events as contract records. */
public final class SubscriberMessages {

    private SubscriberMessages() {}

    /** The contract record of an event. */
    public static Object of(SubscriberEvent event) {
        return switch (event) {
            case SubscriberEvent.Registered registered ->
                new SubscriberRegistered(registered.street(), registered.slug(), nameOf(registered.channel()));
            case SubscriberEvent.StatusChanged changed ->
                new SubscriberStatusChanged(changed.status().name());
            case SubscriberEvent.FilterChanged changed ->
                new SubscriberFilterChanged(
                        changed.filter().types().size(),
                        changed.filter().districts().size(),
                        changed.filter().units().size());
            case SubscriberEvent.SecretRotated rotated -> new SubscriberSecretRotated(rotated.oldUntil());
        };
    }

    private static String nameOf(Channel channel) {
        return switch (channel) {
            case Channel.Webhook _ -> "WEBHOOK";
            case Channel.Topic _ -> "TOPIC";
        };
    }
}
