package io.shangquan.notification.subscriber.application;

import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.List;
import java.util.Optional;

/** Reads of subscribers. */
public interface SubscriberQueries {

    Optional<View> find(SubscriberId id);

    /** The subscribers of a street, in the order in which they were registered. */
    Page<View> of(String street, PageRequest page);

    /** Those that get events; as they were at most two seconds ago. */
    List<Subscriber> active();

    /** A subscriber with its version. */
    record View(Subscriber subscriber, long version) {}
}
