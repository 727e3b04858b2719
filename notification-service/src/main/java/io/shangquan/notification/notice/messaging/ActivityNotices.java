package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.activity.ActivityCancelled;
import io.shangquan.contracts.activity.ActivityPlanned;
import io.shangquan.contracts.activity.RegistrationCancelled;
import io.shangquan.contracts.activity.RegistrationConfirmed;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of what happens to activities: who takes part, and who looks after them. */
@Component
class ActivityNotices implements NoticeRules {

    private static final Map<String, Class<?>> HEARD_OF = NoticeRules.byType(
            ActivityPlanned.class, ActivityCancelled.class, RegistrationConfirmed.class, RegistrationCancelled.class);

    @Override
    public String topic() {
        return Topics.EVENT;
    }

    @Override
    public Map<String, Class<?>> heardOf() {
        return HEARD_OF;
    }

    @Override
    public Set<Audience> audiencesOf(Object event, String district) {
        return switch (event) {
            // The office looks a planned activity over before it is published.
            case ActivityPlanned _ -> Set.of(Offices.office(district));
            case ActivityCancelled cancelled -> Set.of(Offices.unit(district, cancelled.unit()));
            case RegistrationConfirmed confirmed -> Set.of(Audience.person(confirmed.person()));
            // Everybody who had a place at an activity that was called off has one of these.
            case RegistrationCancelled cancelled -> Set.of(Audience.person(cancelled.person()));
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        };
    }
}
