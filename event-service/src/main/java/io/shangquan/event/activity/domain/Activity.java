package io.shangquan.event.activity.domain;

import io.shangquan.event.activity.domain.ActivityDecision.Accepted;
import io.shangquan.event.activity.domain.ActivityDecision.Refused;
import java.time.Instant;
import java.util.List;

/** Something that is held in a district and can be registered for. */
public record Activity(ActivityId id, String district, Programme programme, ActivityStatus status) {

    /** Plans an activity, for the office to look over before it is published. */
    public static ActivityDecision plan(ActivityId id, String district, Programme programme, Instant now) {
        if (!programme.isInOrder()) {
            return new Refused(new ActivityRefusal.TimesOutOfOrder());
        }
        if (!programme.startsAt().isAfter(now)) {
            return new Refused(new ActivityRefusal.InThePast(programme.startsAt()));
        }
        Activity planned = new Activity(id, district, programme, ActivityStatus.PLANNED);
        return new Accepted(planned, List.of(new ActivityEvent.Planned(planned)));
    }

    /** Opens it for registration. */
    public ActivityDecision publish(Instant now) {
        if (status != ActivityStatus.PLANNED) {
            return new Refused(new ActivityRefusal.IllegalMove("publish", status));
        }
        if (!programme.registrationClosesAt().isAfter(now)) {
            return new Refused(new ActivityRefusal.InThePast(programme.registrationClosesAt()));
        }
        Activity published = new Activity(id, district, programme, ActivityStatus.PUBLISHED);
        return new Accepted(published, List.of(new ActivityEvent.Published(published)));
    }

    /** Calls it off, until it has begun. */
    public ActivityDecision cancel(CancellationReason reason, Instant now) {
        if (status == ActivityStatus.CANCELLED) {
            return new Refused(new ActivityRefusal.IllegalMove("cancel", status));
        }
        if (!programme.startsAt().isAfter(now)) {
            return new Refused(new ActivityRefusal.InThePast(programme.startsAt()));
        }
        Activity cancelled = new Activity(id, district, programme, ActivityStatus.CANCELLED);
        return new Accepted(cancelled, List.of(new ActivityEvent.Cancelled(cancelled, reason)));
    }

    /** Whether one can register at a moment. */
    public boolean takesRegistrationsAt(Instant moment) {
        return status == ActivityStatus.PUBLISHED && moment.isBefore(programme.registrationClosesAt());
    }
}
