package io.shangquan.notification.subscriber.domain;

/** Why a change to a subscriber was not made. */
public sealed interface SubscriberRefusal {

    /** The move is not legal from this status. */
    record IllegalMove(String move, SubscriberStatus status) implements SubscriberRefusal {}

    /** Only webhooks have secrets. */
    record NoWebhook() implements SubscriberRefusal {}

    /** Another subscriber has this slug. */
    record SlugTaken(String slug) implements SubscriberRefusal {}
}
