package io.shangquan.event.activity.mongo;

import io.shangquan.event.activity.domain.Activities;
import io.shangquan.event.activity.domain.Activity;
import io.shangquan.event.activity.domain.ActivityDecision;
import io.shangquan.event.activity.domain.ActivityEvent;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.activity.domain.ActivityRefusal;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** Activities in MongoDB. */
@Repository
class MongoActivities implements Activities {

    private final AggregateStore<Activity, ActivityEvent> store;

    MongoActivities(AggregateStores stores) {
        this.store = stores.of(new ActivityMapping());
    }

    @Override
    public Optional<Activity> find(String district, ActivityId id) {
        return store.find(district, id.value()).map(Stored::state);
    }

    @Override
    public ActivityDecision add(ActivityDecision.Accepted planned) {
        Activity activity = planned.activity();
        return decisionOf(store.create(activity.district(), activity.id().value(), activity, planned.events()));
    }

    @Override
    public ActivityDecision change(String district, ActivityId id, Function<Activity, ActivityDecision> change) {
        return decisionOf(store.change(district, id.value(), activity -> verdictOf(change.apply(activity))));
    }

    private static Verdict<Activity, ActivityEvent, ActivityRefusal> verdictOf(ActivityDecision decision) {
        return switch (decision) {
            case ActivityDecision.Accepted(Activity next, List<ActivityEvent> events) ->
                new Verdict.Accepted<>(next, events);
            case ActivityDecision.Refused(ActivityRefusal refusal) -> new Verdict.Refused<>(refusal);
        };
    }

    private static ActivityDecision decisionOf(Result<Activity, ActivityRefusal> result) {
        return switch (result) {
            case Result.Changed<Activity, ActivityRefusal> changed ->
                new ActivityDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Activity, ActivityRefusal> repeated ->
                new ActivityDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Activity, ActivityRefusal> refused -> new ActivityDecision.Refused(refused.refusal());
        };
    }
}
