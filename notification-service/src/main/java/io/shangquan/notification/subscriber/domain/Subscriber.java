package io.shangquan.notification.subscriber.domain;

import io.shangquan.notification.subscriber.domain.SubscriberDecision.Accepted;
import io.shangquan.notification.subscriber.domain.SubscriberDecision.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Somebody outside who gets events.
 *
 * @param street the street whose districts' events it may get
 * @param slug its name in its topic, unique; never changes
 * @param name what people call it
 */
public record Subscriber(
        SubscriberId id,
        String street,
        String slug,
        String name,
        Channel channel,
        EventFilter filter,
        SubscriberStatus status) {

    /** Registers a subscriber. A webhook's address must agree first; a topic needs nobody's word. */
    public static Accepted register(
            SubscriberId id, String street, String slug, String name, Channel channel, EventFilter filter) {
        SubscriberStatus status = switch (channel) {
            case Channel.Webhook _ -> SubscriberStatus.UNCONFIRMED;
            case Channel.Topic _ -> SubscriberStatus.ACTIVE;
        };
        Subscriber registered = new Subscriber(id, street, slug, name, channel, filter, status);
        return new Accepted(registered, List.of(new SubscriberEvent.Registered(street, slug, channel)));
    }

    /** The address has agreed to be called. */
    public SubscriberDecision confirm() {
        return move("confirm", Set.of(SubscriberStatus.UNCONFIRMED, SubscriberStatus.GONE), SubscriberStatus.ACTIVE);
    }

    /** Sends nothing of what happens until it is resumed. */
    public SubscriberDecision pause() {
        return move("pause", Set.of(SubscriberStatus.ACTIVE), SubscriberStatus.PAUSED);
    }

    /** Sends again. */
    public SubscriberDecision resume() {
        return move("resume", Set.of(SubscriberStatus.PAUSED), SubscriberStatus.ACTIVE);
    }

    /** The address said that it is gone for good (HTTP 410). */
    public SubscriberDecision giveUp() {
        return move("give up", Set.of(SubscriberStatus.ACTIVE, SubscriberStatus.PAUSED), SubscriberStatus.GONE);
    }

    /** Sends other events from now on. */
    public SubscriberDecision filterBy(EventFilter other) {
        return new Accepted(
                new Subscriber(id, street, slug, name, channel, other, status),
                List.of(new SubscriberEvent.FilterChanged(other)));
    }

    /** Signs with a new secret, and for a day with the one before too, so that the other side can change over. */
    public SubscriberDecision rotate(String sealed, Instant now) {
        return switch (channel) {
            case Channel.Topic _ -> new Refused(new SubscriberRefusal.NoWebhook());
            case Channel.Webhook webhook ->
                new Accepted(
                        new Subscriber(id, street, slug, name, webhook.rotated(sealed, now), filter, status),
                        List.of(new SubscriberEvent.SecretRotated(now.plus(Channel.Webhook.OVERLAP))));
        };
    }

    private SubscriberDecision move(String move, Set<SubscriberStatus> from, SubscriberStatus to) {
        if (!from.contains(status)) {
            return new Refused(new SubscriberRefusal.IllegalMove(move, status));
        }
        return new Accepted(
                new Subscriber(id, street, slug, name, channel, filter, to),
                List.of(new SubscriberEvent.StatusChanged(to)));
    }
}
