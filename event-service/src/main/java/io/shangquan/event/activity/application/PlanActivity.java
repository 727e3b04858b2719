package io.shangquan.event.activity.application;

import io.shangquan.event.activity.domain.Activities;
import io.shangquan.event.activity.domain.Activity;
import io.shangquan.event.activity.domain.ActivityDecision;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.activity.domain.Programme;
import java.time.Clock;

/** Plans an activity. */
public final class PlanActivity {

    private final Activities activities;
    private final Clock clock;

    public PlanActivity(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** Plans it under the id that was reserved for it. */
    public ActivityDecision handle(String district, ActivityId id, Programme programme) {
        return switch (Activity.plan(id, district, programme, clock.instant())) {
            case ActivityDecision.Accepted accepted -> activities.add(accepted);
            case ActivityDecision.Refused refused -> refused;
        };
    }
}
