package io.shangquan.notification.subscriber.domain;

import java.time.Instant;

/** What happened to a subscriber. */
public sealed interface SubscriberEvent {

    /** It was registered. */
    record Registered(String street, String slug, Channel channel) implements SubscriberEvent {}

    /** It gets events from now on, or no longer. */
    record StatusChanged(SubscriberStatus status) implements SubscriberEvent {}

    /** It gets other events from now on. */
    record FilterChanged(EventFilter filter) implements SubscriberEvent {}

    /** It has a new secret. */
    record SecretRotated(Instant oldUntil) implements SubscriberEvent {}
}
