package io.shangquan.notification.subscriber.application;

import io.shangquan.notification.delivery.domain.Progress;
import io.shangquan.notification.subscriber.domain.Channel;
import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Brings an event to every subscriber whose street and filter let it through. */
public final class BringOut {

    private static final String NO_DISTRICT = "*";

    private final SubscriberQueries subscribers;
    private final DistrictDirectory districts;
    private final OutboundTopics topics;
    private final TopicLog published;
    private final WebhookDeliveries webhooks;
    private final JsonMapper json;
    private final Clock clock;

    public BringOut(
            SubscriberQueries subscribers,
            DistrictDirectory districts,
            OutboundTopics topics,
            TopicLog published,
            WebhookDeliveries webhooks,
            JsonMapper json,
            Clock clock) {
        this.subscribers = subscribers;
        this.districts = districts;
        this.topics = topics;
        this.published = published;
        this.webhooks = webhooks;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Returns whether a webhook is to be called now. What belongs to no district goes to nobody; a district that is not known here yet is waited for,
     * lest its events be lost while the directory is being read.
     */
    public boolean handle(OutboundEvent event) {
        if (event.district().equals(NO_DISTRICT)) {
            return false;
        }
        String street = districts
                .streetOf(event.district())
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, event.district()));
        List<Subscriber> getting = subscribers.active().stream()
                .filter(subscriber -> subscriber.street().equals(street))
                .filter(subscriber -> subscriber.filter().letsThrough(event.type(), event.district(), event.unit()))
                .toList();
        boolean calls = false;
        for (Subscriber subscriber : getting) {
            switch (subscriber.channel()) {
                case Channel.Topic _ -> publish(subscriber, event);
                case Channel.Webhook _ -> {
                    webhooks.plan(delivery(subscriber, event));
                    calls = true;
                }
            }
        }
        return calls;
    }

    private void publish(Subscriber subscriber, OutboundEvent event) {
        topics.publish(subscriber.slug(), event);
        published.keep(new TopicHandover(subscriber.id(), event.district(), event.id(), clock.instant()));
    }

    private WebhookDelivery delivery(Subscriber subscriber, OutboundEvent event) {
        Instant now = clock.instant();
        return new WebhookDelivery(
                DerivedId.of(event.id(), "webhook/" + subscriber.id()),
                subscriber.id(),
                event.district(),
                event.id(),
                event.type(),
                event.time(),
                bodyOf(event),
                Progress.dueAt(now));
    }

    private String bodyOf(OutboundEvent event) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("specversion", "1.0");
        body.put("id", event.id());
        body.put("type", event.type());
        body.put("source", event.source());
        body.put("subject", event.subject());
        body.put("time", event.time());
        body.put("sequence", event.sequence());
        body.put("district", event.district());
        body.put("datacontenttype", "application/json");
        body.put("data", json.readTree(event.data()));
        return json.writeValueAsString(body);
    }
}
