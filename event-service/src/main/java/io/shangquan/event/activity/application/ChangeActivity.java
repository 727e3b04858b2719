package io.shangquan.event.activity.application;

import io.shangquan.event.activity.domain.Activities;
import io.shangquan.event.activity.domain.ActivityDecision;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.activity.domain.CancellationReason;
import java.time.Clock;

/** Publishes an activity or calls it off. */
public final class ChangeActivity {

    private final Activities activities;
    private final Clock clock;

    public ChangeActivity(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    public ActivityDecision publish(String district, ActivityId id) {
        return activities.change(district, id, activity -> activity.publish(clock.instant()));
    }

    public ActivityDecision cancel(String district, ActivityId id, CancellationReason reason) {
        return activities.change(district, id, activity -> activity.cancel(reason, clock.instant()));
    }
}
