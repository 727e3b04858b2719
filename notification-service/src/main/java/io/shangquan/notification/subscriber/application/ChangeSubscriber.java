package io.shangquan.notification.subscriber.application;

import io.shangquan.notification.subscriber.domain.EventFilter;
import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.notification.subscriber.domain.SubscriberDecision;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import io.shangquan.notification.subscriber.domain.Subscribers;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.IdSource;
import java.time.Clock;

/** Changes what a subscriber gets, and whether it gets anything. */
public final class ChangeSubscriber {

    private final Subscribers subscribers;
    private final IdSource ids;
    private final Clock clock;

    public ChangeSubscriber(Subscribers subscribers, IdSource ids, Clock clock) {
        this.subscribers = subscribers;
        this.ids = ids;
        this.clock = clock;
    }

    public SubscriberDecision confirm(SubscriberId id) {
        return subscribers.change(id, Subscriber::confirm);
    }

    public SubscriberDecision pause(SubscriberId id) {
        return subscribers.change(id, Subscriber::pause);
    }

    public SubscriberDecision resume(SubscriberId id) {
        return subscribers.change(id, Subscriber::resume);
    }

    public SubscriberDecision filterBy(SubscriberId id, EventFilter filter) {
        return subscribers.change(id, subscriber -> subscriber.filterBy(filter));
    }

    /** @param sealed the new secret, as it is kept */
    public SubscriberDecision rotate(SubscriberId id, String sealed) {
        return subscribers.change(id, subscriber -> subscriber.rotate(sealed, clock.instant()));
    }

    /** The address is gone: a command of its own, outside of any request. Refused if somebody else has seen it before. */
    SubscriberDecision giveUp(SubscriberId id) {
        String key = ids.next();
        Command command = Command.of("system/webhook", "give up " + id, key, key, clock.instant());
        return CommandScope.call(command, () -> subscribers.change(id, Subscriber::giveUp));
    }
}
