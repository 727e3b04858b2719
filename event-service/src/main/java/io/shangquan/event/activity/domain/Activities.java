package io.shangquan.event.activity.domain;

import java.util.Optional;
import java.util.function.Function;

/** The activities there are. */
public interface Activities {

    Optional<Activity> find(String district, ActivityId id);

    /** Keeps a new activity with its events. */
    ActivityDecision add(ActivityDecision.Accepted planned);

    /** Applies a change to an activity and keeps what it led to. */
    ActivityDecision change(String district, ActivityId id, Function<Activity, ActivityDecision> change);
}
