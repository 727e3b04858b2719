package io.shangquan.event.activity.messaging;

import io.shangquan.contracts.activity.ActivityCancelled;
import io.shangquan.contracts.activity.ActivityPlanned;
import io.shangquan.contracts.activity.ActivityPublished;
import io.shangquan.event.activity.domain.ActivityEvent;
import io.shangquan.event.activity.domain.Programme;

/** Domain events as contract records. */
public final class ActivityMessages {

    private ActivityMessages() {}

    /** The contract record of an event. */
    public static Object of(ActivityEvent event) {
        Programme programme = event.after().programme();
        String kind = programme.kind().name();
        return switch (event) {
            case ActivityEvent.Planned _ ->
                new ActivityPlanned(
                        kind, programme.unit(), programme.startsAt(), programme.endsAt(), programme.capacity());
            case ActivityEvent.Published _ ->
                new ActivityPublished(kind, programme.unit(), programme.startsAt(), programme.registrationClosesAt());
            case ActivityEvent.Cancelled cancelled ->
                new ActivityCancelled(programme.unit(), cancelled.reason().name());
        };
    }
}
