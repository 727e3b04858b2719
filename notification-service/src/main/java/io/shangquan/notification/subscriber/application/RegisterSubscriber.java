package io.shangquan.notification.subscriber.application;

import io.shangquan.notification.subscriber.domain.Channel;
import io.shangquan.notification.subscriber.domain.EventFilter;
import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.notification.subscriber.domain.SubscriberDecision;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import io.shangquan.notification.subscriber.domain.Subscribers;

/** Registers a subscriber; one with a topic gets it at once. */
public final class RegisterSubscriber {

    private final Subscribers subscribers;
    private final OutboundTopics topics;

    public RegisterSubscriber(Subscribers subscribers, OutboundTopics topics) {
        this.subscribers = subscribers;
        this.topics = topics;
    }

    public SubscriberDecision handle(Command command) {
        SubscriberDecision registered = subscribers.add(Subscriber.register(
                command.id(), command.street(), command.slug(), command.name(), command.channel(), command.filter()));
        if (registered instanceof SubscriberDecision.Accepted && command.channel() instanceof Channel.Topic) {
            topics.open(command.slug());
        }
        return registered;
    }

    /** Who gets what, and how. */
    public record Command(
            SubscriberId id, String street, String slug, String name, Channel channel, EventFilter filter) {}
}
