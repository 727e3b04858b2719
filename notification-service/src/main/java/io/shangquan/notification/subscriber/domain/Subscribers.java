package io.shangquan.notification.subscriber.domain;

import java.util.function.Function;

/** The subscribers there are. */
public interface Subscribers {

    /** Keeps a new subscriber, or refuses if another has its slug. */
    SubscriberDecision add(SubscriberDecision.Accepted registered);

    /** Applies a change to a subscriber and keeps what it led to. */
    SubscriberDecision change(SubscriberId id, Function<Subscriber, SubscriberDecision> change);
}
