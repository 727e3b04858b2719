package io.shangquan.notification.selfcheck.application;

import io.shangquan.notification.selfcheck.domain.NoticeChannel;
import io.shangquan.notification.selfcheck.domain.Recipient;
import io.shangquan.notification.selfcheck.domain.Whom;
import io.shangquan.notification.subscriber.application.SubscriberQueries;
import io.shangquan.notification.subscriber.application.TopicLog;
import io.shangquan.notification.subscriber.application.WebhookDeliveries;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of events for subscribers outside. */
public final class OutsideNotices {

    private final WebhookDeliveries webhooks;
    private final TopicLog topics;
    private final SubscriberQueries subscribers;

    public OutsideNotices(WebhookDeliveries webhooks, TopicLog topics, SubscriberQueries subscribers) {
        this.webhooks = webhooks;
        this.topics = topics;
        this.subscribers = subscribers;
    }

    /** The subscribers whom events of a district reached, or are to reach, by the events' ids; with their names if those are wanted. */
    Map<String, List<Recipient>> of(String district, Set<String> events, boolean named) {
        Map<SubscriberId, Whom> known = new HashMap<>();
        Map<String, List<Recipient>> found = new HashMap<>();
        webhooks.of(district, events)
                .forEach(delivery -> found.computeIfAbsent(delivery.event(), _ -> new ArrayList<>())
                        .add(Recipient.delivered(
                                NoticeChannel.WEBHOOK,
                                known.computeIfAbsent(delivery.subscriber(), id -> whom(id, named)),
                                false,
                                delivery.progress(),
                                delivery.at())));
        topics.of(district, events)
                .forEach(handover -> found.computeIfAbsent(handover.event(), _ -> new ArrayList<>())
                        .add(Recipient.onTopic(
                                known.computeIfAbsent(handover.subscriber(), id -> whom(id, named)), handover.at())));
        return found;
    }

    private Whom whom(SubscriberId id, boolean named) {
        return new Whom.Outside(
                named
                        ? subscribers
                                .find(id)
                                .map(view -> view.subscriber().name())
                                .orElse(null)
                        : null);
    }
}
