package io.shangquan.notification.subscriber.application;

import io.shangquan.notification.subscriber.domain.SubscriberId;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What is to be posted to webhooks, and what became of it. */
public interface WebhookDeliveries {

    /** Keeps a delivery, unless it is kept already. */
    void plan(WebhookDelivery delivery);

    /** Claims deliveries that are due for as long as a lease. */
    List<WebhookDelivery> claim(Instant now, Duration lease, int limit);

    /** Writes down how far a claimed delivery has got. */
    void settle(WebhookDelivery claimed, WebhookDelivery after);

    /** The deliveries to a subscriber, the newest first. */
    Page<WebhookDelivery> of(SubscriberId subscriber, PageRequest page);

    /** The deliveries, to whomever, of some events of a district. */
    List<WebhookDelivery> of(String district, Collection<String> events);

    /**
     * Has deliveries sent again that nothing more is to be done for and whose events happened in a span of time.
     *
     * @return how many
     */
    long replay(SubscriberId subscriber, Instant from, Instant to, boolean failedOnly, Instant now);
}
