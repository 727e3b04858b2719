package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.AppointmentBegan;
import io.shangquan.contracts.organisation.AppointmentEnded;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of appointments: the person appointed, and the secretary who runs the district. */
@Component
class AppointmentNotices implements NoticeRules {

    private static final Map<String, Class<?>> HEARD_OF =
            NoticeRules.byType(AppointmentBegan.class, AppointmentEnded.class);

    @Override
    public String topic() {
        return Topics.ORGANISATION;
    }

    @Override
    public Map<String, Class<?>> heardOf() {
        return HEARD_OF;
    }

    @Override
    public Set<Audience> audiencesOf(Object event, String district) {
        return switch (event) {
            case AppointmentBegan began -> Set.of(Audience.person(began.person()), Offices.secretary(district));
            case AppointmentEnded ended -> Set.of(Audience.person(ended.person()), Offices.secretary(district));
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        };
    }
}
