package io.shangquan.event.activity.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.event.activity.domain.Activity;
import io.shangquan.event.activity.domain.ActivityEvent;
import io.shangquan.event.activity.messaging.ActivityMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import org.bson.Document;

/** How an activity is kept, and what its events are called outside. */
final class ActivityMapping implements AggregateMapping<Activity, ActivityEvent> {

    @Override
    public String collection() {
        return ActivityDocument.COLLECTION;
    }

    @Override
    public Document write(Activity state) {
        return ActivityDocument.of(state);
    }

    @Override
    public Activity read(Document document) {
        return ActivityDocument.read(document);
    }

    @Override
    public OutboundEvent message(ActivityEvent event, Activity after) {
        Object contract = ActivityMessages.of(event);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
