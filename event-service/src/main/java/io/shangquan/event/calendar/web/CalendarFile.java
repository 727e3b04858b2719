package io.shangquan.event.calendar.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import io.shangquan.event.activity.application.ActivityQueries;
import io.shangquan.event.activity.domain.Activity;
import io.shangquan.event.activity.domain.ActivityStatus;
import io.shangquan.event.activity.domain.Programme;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Activities as a calendar file (RFC 5545, with the name of RFC 7986). Times are written in UTC: every calendar shows its owner's. */
final class CalendarFile {

    private static final String PRODUCT = "-//Shangquan//Activities//EN";
    private static final String UID_DOMAIN = "@activities.shangquan";

    private final ICalendar calendar = new ICalendar();
    private final URI console;
    private final Instant madeAt;

    private CalendarFile(String name, URI console, Instant madeAt) {
        this.console = console;
        this.madeAt = madeAt;
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        calendar.setName(name);
    }

    /** @param console where the links lead */
    static String of(String name, List<ActivityQueries.View> activities, URI console, Instant madeAt) {
        CalendarFile file = new CalendarFile(name, console, madeAt);
        activities.forEach(view -> file.calendar.addEvent(file.event(view)));
        return Biweekly.write(file.calendar).go();
    }

    private VEvent event(ActivityQueries.View view) {
        Activity activity = view.activity();
        Programme programme = activity.programme();
        String link = console.resolve("/d/" + activity.district() + "/activities/" + activity.id())
                .toString();
        VEvent event = new VEvent();
        event.setUid(activity.id() + UID_DOMAIN);
        event.setSequence((int) view.version());
        event.setDateTimeStamp(Date.from(madeAt));
        event.setDateStart(Date.from(programme.startsAt()));
        event.setDateEnd(Date.from(programme.endsAt()));
        event.setSummary(programme.title());
        // Many calendars do not show the URL.
        event.setDescription(programme.description() + "\n\n" + link);
        event.setUrl(link);
        event.setStatus(activity.status() == ActivityStatus.CANCELLED ? Status.cancelled() : Status.confirmed());
        if (programme.site() != null) {
            event.setLocation(programme.site());
        }
        return event;
    }
}
